package dev.vestnik.training.topic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.language.UzbekCyrillic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The texts that subjects are learnt from. */
final class Lessons {

    /** What all lessons of one origin about one subject weigh together: none of them is likelier for being written about more. */
    private static final float OWN = 150;

    private static final float DEFINITIONS = 30;
    private static final float SENTENCES = 30;

    private Lessons() {}

    /** Short news that were written to learn from; their first sentence does for a headline. */
    static List<Lesson> own(LabelledData data) {
        var lessons = new ArrayList<Lesson>();
        for (var line : data.own("topics.jsonl")) {
            var text = line.get("text").asText();
            var qcode = line.get("qcode").asText();
            var headline = text.substring(0, text.indexOf('.'));
            lessons.add(new Lesson(headline, text, qcode, 1));
            if (line.get("language").asText().equals("uz-Latn")) {
                lessons.add(new Lesson(UzbekCyrillic.of(headline), UzbekCyrillic.of(text), qcode, 1));
            }
        }
        return balanced(lessons, OWN);
    }

    static List<Lesson> of(LabelledData data) {
        var lessons = new ArrayList<>(own(data));
        lessons.addAll(balanced(definitions(data), DEFINITIONS));
        lessons.addAll(balanced(sentences(data), SENTENCES));
        return lessons;
    }

    private static List<Lesson> definitions(LabelledData data) {
        return data.toLearnFrom(LabelledSet.MEDIA_TOPICS).stream()
                .map(line -> new Lesson(
                        "",
                        line.get("name").asText() + ". "
                                + line.path("definition").asText(),
                        line.get("top").asText(),
                        1))
                .toList();
    }

    private static List<Lesson> sentences(LabelledData data) {
        var lessons = new ArrayList<Lesson>();
        for (var set : List.of(LabelledSet.SIB200_RU, LabelledSet.SIB200_KK, LabelledSet.SIB200_EN)) {
            data.toLearnFrom(set)
                    .forEach(line -> sentence(line, line.get("text").asText(), lessons));
        }
        for (var line : data.toLearnFrom(LabelledSet.SIB200_UZ)) {
            sentence(line, line.get("text").asText(), lessons);
            sentence(line, UzbekCyrillic.of(line.get("text").asText()), lessons);
        }
        return lessons;
    }

    private static void sentence(JsonNode line, String text, List<Lesson> lessons) {
        if (!line.get("qcodes").isEmpty()) {
            lessons.add(new Lesson("", text, line.get("qcodes").get(0).asText(), 1));
        }
    }

    /** The same lessons, each subject with the same weight. */
    private static List<Lesson> balanced(List<Lesson> lessons, float weight) {
        var counts = lessons.stream().collect(Collectors.groupingBy(Lesson::qcode, Collectors.counting()));
        return lessons.stream()
                .map(one -> new Lesson(
                        one.headline(), one.text(), one.qcode(), weight / counts.getOrDefault(one.qcode(), 1L)))
                .toList();
    }
}
