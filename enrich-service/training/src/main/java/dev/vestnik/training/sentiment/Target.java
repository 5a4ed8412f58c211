package dev.vestnik.training.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.model.Vectors;
import dev.vestnik.enrich.sentiment.FieldReading;
import dev.vestnik.enrich.sentiment.Place;
import dev.vestnik.enrich.sentiment.TargetSentiment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody or something in a text and how the text means it; texts are in a fold as a whole.
 *
 * @param start where it stands
 * @param said what each word around says of it, where somebody has marked that; none otherwise
 */
record Target(String text, String label, int start, Place place, List<String> said) {

    /** The label of -1, 0 or 1. */
    static String label(int sign) {
        return TargetSentiment.LABELS.get(sign + 1);
    }

    boolean isNeutral() {
        return label.equals(label(0));
    }

    /** Reads a text as the service does. */
    static FieldReading read(String text, Language language, Step morphology, Vectors vectors) {
        var document = new Document(Map.of(Field.BODY, text), Optional.empty());
        document.isIn(language);
        morphology.read(document);
        return new FieldReading(document.body(), document.analyses(Field.BODY), language, vectors);
    }

    /** Finds the target in its text; none where no word stands there. */
    static Optional<Target> of(
            String text, FieldReading reading, JsonNode place, String type, String label, Expressions expressions) {
        int start = place.get("start").asInt();
        int end = place.get("end").asInt();
        return reading.features(start, end, type)
                .map(found ->
                        new Target(text.strip(), label, start, found, expressions.of(text, start, end, found.words())));
    }
}
