package dev.vestnik.store.intake;

import java.util.List;
import java.util.Optional;

/** What the enricher found in an article, as far as the store answers questions about it. */
public record Findings(Optional<Tone> tone, List<Topic> topics, List<Named> entities, List<Said> quotations) {

    /** Nothing. */
    public static Findings none() {
        return new Findings(Optional.empty(), List.of(), List.of(), List.of());
    }

    /** Sentiment of the article as a whole. */
    public record Tone(double score, String label) {}

    /** An IPTC Media Topic. */
    public record Topic(String qcode, String name) {}

    /**
     * Somebody or something that the article names.
     *
     * @param key the same in every article: its item at Wikidata where that is known, else type and name
     * @param times how often it is named
     */
    public record Named(
            String key,
            String type,
            String name,
            Optional<String> wikidata,
            int times,
            double salience,
            Optional<Double> sentiment,
            List<String> roles) {}

    /**
     * Words of a speaker.
     *
     * @param speaker the key of the entity that speaks, where the article names it as one
     * @param about the keys of the entities that the words name
     */
    public record Said(
            String kind,
            String content,
            String language,
            Optional<String> speaker,
            Optional<String> speakerName,
            Optional<String> speakerRole,
            List<String> about) {}
}
