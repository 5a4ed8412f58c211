package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.SpeechPart.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The labels of the model of speech: one for each part, and one for words that play none. */
public final class SpeechLabels {

    private static final String NONE = "-";

    private SpeechLabels() {}

    /** All of them. */
    public static List<String> all() {
        return Stream.concat(Stream.of(NONE), Arrays.stream(Part.values()).map(part -> of(Optional.of(part))))
                .toList();
    }

    public static String of(Optional<Part> part) {
        return part.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(NONE);
    }

    static Optional<Part> part(String label) {
        return label.equals(NONE) ? Optional.empty() : Optional.of(Part.valueOf(label.toUpperCase(Locale.ROOT)));
    }
}
