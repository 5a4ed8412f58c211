package dev.vestnik.store.match;

import dev.vestnik.store.intake.PublishedReader;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes articles as they stand on the public topic and has them analysed. Thread-safe. */
@ApplicationScoped
public class ArticleParser {

    private final PublishedReader reader;

    ArticleParser(PublishedReader reader) {
        this.reader = reader;
    }

    /**
     * Analyses one article for any number of queries.
     *
     * @param json a value of {@code news.articles.v1}
     * @param known by which names {@code entity:} finds its entities, beside those that it calls them itself
     */
    public ParsedArticle parse(String json, KnownNames known) {
        return ParsedArticle.of(reader.read(json), known);
    }
}
