package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The language of a text; the primary subtag counts. */
final class LanguageMeasure implements Measure {

    private static final List<String> OURS = List.of("ru", "kk", "uz", "en");

    @Override
    public boolean fits(JsonNode gold) {
        return gold.size() == 3 && gold.has("language") && gold.has("text");
    }

    @Override
    public List<Figure> figures(List<Answered> set) {
        var all = new Confusion();
        var ours = new Confusion();
        for (var one : set) {
            var right = one.gold().get("language").asText();
            var given = one.article().path("language").asText().split("-", -1)[0];
            all.add(right, given);
            if (OURS.contains(right)) {
                ours.add(right, given);
            }
        }
        return List.of(
                new Figure("accuracy, ru kk uz en", ours.accuracy()), new Figure("accuracy, all", all.accuracy()));
    }
}
