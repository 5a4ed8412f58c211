package dev.vestnik.enrich.article;

import java.util.Optional;

/** An office that the article says a person holds, in its dictionary form, and whose it is: name and entity id. */
public record Role(String title, Optional<String> employer, Optional<String> employerEntity) {

    /** The same with another employer. */
    public Role of(String name, String id) {
        return new Role(title, Optional.of(name), Optional.of(id));
    }
}
