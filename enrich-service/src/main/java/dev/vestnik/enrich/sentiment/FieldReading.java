package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Vectors;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sentences of one field, read, by their place. */
public final class FieldReading {

    private final TreeMap<Integer, SentenceReading> byStart = new TreeMap<>();

    /**
     * Reads every sentence.
     *
     * @param analyses of every token of the text
     * @param vectors of the words of the language, where there are any
     */
    public FieldReading(Text text, List<List<Analysis>> analyses, Language language, Vectors vectors) {
        for (Sentence sentence : text.sentences()) {
            byStart.put(sentence.start(), new SentenceReading(sentence, analyses, language, vectors));
        }
    }

    /** In reading order. */
    public Iterable<SentenceReading> sentences() {
        return byStart.values();
    }

    /** What the sentence shows of how it means what stands between two offsets; none where no word does. */
    public Optional<Place> features(int start, int end, String type) {
        return Optional.ofNullable(byStart.floorEntry(start))
                .or(() -> Optional.ofNullable(byStart.firstEntry()))
                .map(Map.Entry::getValue)
                .flatMap(sentence -> features(sentence, start, end, type));
    }

    private static Optional<Place> features(SentenceReading sentence, int start, int end, String type) {
        int from = sentence.firstEndingBehind(start);
        int to = sentence.firstBeginningAt(end);
        if (from >= to) {
            return Optional.empty();
        }
        var language = sentence.language();
        return Optional.of(new Place(
                language,
                TargetFeatures.of(sentence, from, to, type),
                TargetNumbers.of(sentence, from, to, type),
                language == Language.RUSSIAN ? WordFeatures.of(sentence, from, to, type) : List.of()));
    }
}
