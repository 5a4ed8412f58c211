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
        List<Role> roles,
        Optional<Sentiment> sentiment,
        List<Mention> mentions) {

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** The same with how it is spoken of: on the whole, and in each place. */
    public Entity with(Sentiment felt, List<Mention> felts) {
        return new Entity(id, type, name, wikidata, source, confidence, salience, roles, Optional.of(felt), felts);
    }
}
