package dev.vestnik.training.fingerprint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.fingerprint.FingerprintStep;
import dev.vestnik.enrich.fingerprint.Rarity;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.Score;
import dev.vestnik.training.Training;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learns how rare words are, by the share of sentences that have them; the labels of the texts play no part. */
public final class RarityTraining implements Training {

    private static final List<LabelledSet> SETS = List.of(
            LabelledSet.RUSENTNE,
            LabelledSet.RU_OPINION_NE,
            LabelledSet.OPEN_SENTIMENT,
            LabelledSet.WIKINER_RU,
            LabelledSet.KAZ_NERD,
            LabelledSet.NEWS_MTSC);

    /** A word in more sentences than one of so many is less rare than the degree says: its place in the list. */
    private static final List<Integer> ONE_OF = List.of(100, 500, 3000);

    private final MorphologyStep morphology = new MorphologyStep();

    @Override
    public String task() {
        return "fingerprint";
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        var degrees = new HashMap<String, Integer>();
        for (var language : Language.values()) {
            degrees(sentences(data, language), language)
                    .forEach((word, degree) -> degrees.merge(word, degree, Math::min));
        }
        return Map.of("dev/vestnik/enrich/fingerprint/rarity.model", Rarity.write(degrees));
    }

    /** The table has no right or wrong of its own; what is made with it has. */
    @Override
    public List<Score> scores(LabelledData data) {
        var stories = new Stories(data.own("stories-ru.jsonl"));
        return List.of(new Score("stories-ru", "F1 of the same story", stories.f1(), "own texts, all pairs"));
    }

    private static Set<String> sentences(LabelledData data, Language language) {
        var sentences = new HashSet<String>();
        for (var set : SETS) {
            for (JsonNode line : data.toLearnFrom(set)) {
                if (Language.ofTag(line.get("language").asText()).equals(Optional.of(language))) {
                    sentences.add(line.get("text").asText());
                }
            }
        }
        return sentences;
    }

    private Map<String, Integer> degrees(Set<String> sentences, Language language) {
        var counts = new HashMap<String, Integer>();
        for (var sentence : sentences) {
            var document = new Document(Map.of(Field.BODY, sentence), Optional.of(language));
            document.isIn(language);
            morphology.read(document);
            FingerprintStep.forms(document).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        var degrees = new HashMap<String, Integer>();
        counts.forEach((word, count) -> {
            for (int degree = 0; degree < ONE_OF.size(); degree++) {
                if ((long) count * ONE_OF.get(degree) > sentences.size()) {
                    degrees.put(word, degree);
                    return;
                }
            }
        });
        return degrees;
    }
}
