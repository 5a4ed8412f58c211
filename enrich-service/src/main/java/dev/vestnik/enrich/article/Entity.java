package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/** Somebody or something with a name, and every place where it is named. */
public record Entity(
        String id,
        EntityType type,
        String name,
        Optional<String> wikidata,
        @JsonIgnore Optional<Source> source,
        double confidence,
        double salience,
        Optional<Sentiment> sentiment,
        List<Mention> mentions) {

    public Entity {
        mentions = List.copyOf(mentions);
    }

    public Entity with(Sentiment felt) {
        return new Entity(id, type, name, wikidata, source, confidence, salience, Optional.of(felt), mentions);
    }
}
