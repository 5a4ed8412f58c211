package dev.vestnik.enrich.topic;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.article.Topic;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the IPTC Media Topics, of the seventeen at the top, whose words an article uses most. */
public final class TopicStep implements Step {

    private record Subject(String qcode, String name) {}

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 14;
    private static final int MOST_TOPICS = 3;

    /** A topic is named if so many words speak for it, and at least so great a part of all that speak for any. */
    private static final int LEAST_WORDS = 2;

    private static final double LEAST_SHARE = 0.25;

    private final Map<String, Subject> byStem = new HashMap<>();

    /** Reads a code, a name and its word stems in all languages, parted by tabs. */
    public TopicStep() {
        for (var line : Lines.of(TopicStep.class, "topics.tsv")) {
            var columns = line.split("\t", -1);
            var subject = new Subject("medtop:" + columns[0], columns[1]);
            for (var stem : columns[2].split(" ", -1)) {
                byStem.put(stem, subject);
            }
        }
    }

    @Override
    public Model model() {
        return new Model("topics", "keywords", "1");
    }

    @Override
    public void read(Document document) {
        var counts = new HashMap<Subject, Integer>();
        document.texts().values().stream()
                .flatMap(text -> text.tokens().stream())
                .filter(Token::isWord)
                .forEach(word -> count(word.folded(), counts));
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Topic> topics = new ArrayList<>();
        counts.forEach((subject, count) -> {
            if (count >= LEAST_WORDS && count / all >= LEAST_SHARE) {
                topics.add(new Topic(subject.qcode, subject.name, Math.round(count / all * 1000) / 1000.0));
            }
        });
        topics.sort(Comparator.comparingDouble(Topic::confidence).reversed().thenComparing(Topic::qcode));
        document.isAbout(topics.subList(0, Math.min(MOST_TOPICS, topics.size())));
    }

    private void count(String word, Map<Subject, Integer> counts) {
        for (int length = Math.min(LONGEST_STEM, word.length()); length >= SHORTEST_STEM; length--) {
            var subject = byStem.get(word.substring(0, length));
            if (subject != null) {
                counts.merge(subject, 1, Integer::sum);
                return;
            }
        }
    }
}
