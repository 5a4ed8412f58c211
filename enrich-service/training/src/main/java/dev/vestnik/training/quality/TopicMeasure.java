package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The top-level Media Topics of a text: the surest one, and any of those given. */
final class TopicMeasure implements Measure {

    @Override
    public boolean fits(JsonNode gold) {
        return gold.has("qcodes");
    }

    @Override
    public List<Figure> figures(List<Answered> set) {
        var first = new Ratio();
        var any = new Ratio();
        for (var one : set) {
            var right = codes(one.gold().get("qcodes"));
            if (!right.isEmpty()) { // weather, horoscopes: no topic stands for them
                first.add(right.contains(surest(one.article())) ? 1 : 0, 1, 1);
                boolean met = given(one.article()).stream().anyMatch(right::contains);
                any.add(met ? 1 : 0, 1, 1);
            }
        }
        return List.of(new Figure("surest topic", first.recall()), new Figure("any topic", any.recall()));
    }

    private static Set<String> codes(JsonNode list) {
        var codes = new HashSet<String>();
        list.forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static Set<String> given(JsonNode article) {
        var codes = new HashSet<String>();
        article.path("topics").forEach(topic -> codes.add(topic.path("qcode").asText()));
        return codes;
    }

    private static String surest(JsonNode article) {
        var surest = "";
        double confidence = -1;
        for (var topic : article.path("topics")) {
            if (topic.path("confidence").asDouble() > confidence) {
                confidence = topic.path("confidence").asDouble();
                surest = topic.path("qcode").asText();
            }
        }
        return surest;
    }
}
