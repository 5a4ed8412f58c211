package dev.vestnik.training.name;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.name.LearntNames;
import dev.vestnik.training.Folds;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.Score;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a course reaches on texts that it has not learnt from. */
final class Examination {

    private static final Folds PARTS = Folds.FIVE;

    private final Course course;
    private final Map<LabelledSet, List<NamedText>> learnt;
    private final List<JsonNode> partlyNamed;
    private final List<Lesson> measured;
    private final Map<LabelledSet, List<NamedText>> texts = new EnumMap<>(LabelledSet.class);

    Examination(Course course, LabelledData data) {
        this.course = course;
        this.learnt = course.toLearnFrom(data);
        this.partlyNamed = course.partlyNamed(data);
        this.measured = course.lessons().stream()
                .filter(lesson -> lesson.measured() != Lesson.Measured.NOT)
                .toList();
        measured.forEach(lesson -> texts.put(lesson.set(), course.toMeasure(data, lesson.set())));
    }

    List<Score> scores() {
        var counts = new EnumMap<LabelledSet, NameScores>(LabelledSet.class);
        boolean byParts = measured.stream().anyMatch(lesson -> lesson.measured() == Lesson.Measured.BY_PARTS);
        for (int part = 0; part < (byParts ? PARTS.count() : 1); part++) {
            measure(part, counts);
        }
        var scores = new ArrayList<Score>();
        for (var lesson : measured) {
            scores.addAll(scores(lesson, counts.getOrDefault(lesson.set(), new NameScores())));
        }
        return scores;
    }

    private void measure(int part, Map<LabelledSet, NameScores> counts) {
        var finder = new LearntNames(course.reading(), course.without(part, PARTS, learnt, partlyNamed));
        for (var lesson : measured) {
            var count = counts.computeIfAbsent(lesson.set(), set -> new NameScores());
            for (var text : texts.getOrDefault(lesson.set(), List.of())) {
                if (lesson.isMeasured(text.id(), part, PARTS)) {
                    count.add(text, finder.find(text.document()));
                }
            }
        }
    }

    private static List<Score> scores(Lesson lesson, NameScores counts) {
        var how = lesson.measured() == Lesson.Measured.WHOLE ? "not learnt from" : PARTS.count() + " parts";
        var scores = new ArrayList<Score>();
        for (var type : List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION)) {
            scores.add(new Score(lesson.set().name(), type.json() + ", exact F1", counts.exact(type), how));
            scores.add(new Score(lesson.set().name(), type.json() + ", token F1", counts.tokens(type), how));
        }
        scores.add(new Score(lesson.set().name(), "all, exact F1", counts.exact(), how));
        return scores;
    }
}
