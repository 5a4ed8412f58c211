package dev.vestnik.enrich.article;

import java.util.Optional;

/** Who speaks: a name as the article gives it, the entity behind it and where it stands in the body. */
public record Speaker(
        String name, Optional<String> entity, Optional<String> role, Optional<Integer> start, Optional<Integer> end) {

    public static Speaker of(Named named) {
        var mention = named.mention();
        return new Speaker(
                mention.text(),
                Optional.of(named.entity().id()),
                Optional.empty(),
                Optional.of(mention.start()),
                Optional.of(mention.end()));
    }
}
