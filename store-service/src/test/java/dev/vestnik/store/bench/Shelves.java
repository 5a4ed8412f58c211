package dev.vestnik.store.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes a great archive of a small one, inside the database: heads alone, which is all that a search reads. */
final class Shelves {

    private final Connection database;

    Shelves(Connection database) {
        this.database = database;
    }

    /**
     * Copies articles under other ids and dates, and with a few words of their own, until there are so many. The copies' dates
     * lie within the three years of the originals.
     */
    void fill(int articles) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql(articles));
            statement.execute("vacuum analyze article");
        }
    }

    private static String sql(int articles) {
        return """
                insert into article (id, current_version, source, uri, language, headline, published_at, captured_at, content_hash,
                                     revision, search, sentiment, sentiment_label, topics, entities)
                select md5(id || '/' || copy || '/' || %1$d)::uuid, 1, source, uri || '/' || copy, language, headline,
                       published_at - make_interval(mins => mod(copy * 7919, 60 * 24 * 30)), captured_at, content_hash, revision,
                       search || array_to_tsvector(array['own' || copy, 'own' || mod(copy * 31 + current_version, 50000)]),
                       sentiment, sentiment_label, topics, entities
                from (select *, count(*) over () as originals from article) as original
                cross join lateral generate_series(1, (%1$d / originals)::integer) as copy
                limit greatest(0, %1$d - (select count(*) from article))
                """.formatted(articles);
    }
}
