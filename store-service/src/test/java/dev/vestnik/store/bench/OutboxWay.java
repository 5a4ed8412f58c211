package dev.vestnik.store.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A way to announce what is stored, in the transaction that stores it. */
enum OutboxWay {
    BARE("no outbox"),
    TABLE("table, truncated now and then"),
    TABLE_DELETED("table, rows deleted at once"),
    MESSAGE("message in the log");

    private final String label;

    OutboxWay(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Writes articles as the store does, and announces them this way. */
    void write(Connection database, List<BenchArticle> articles) throws SQLException {
        heads(database, articles);
        versions(database, articles);
        switch (this) {
            case BARE -> {}
            case TABLE -> rows(database, articles);
            case TABLE_DELETED -> {
                rows(database, articles);
                delete(database);
            }
            case MESSAGE -> messages(database, articles);
        }
    }

    private static void heads(Connection database, List<BenchArticle> articles) throws SQLException {
        var sql = "insert into article (id, current_version, source, uri, language, headline, captured_at,"
                + " content_hash, revision, search) values (?, 1, 'bench', 'https://bench.example/', 'ru', ?, now(),"
                + " '0', '1', to_tsvector('russian', ?)) on conflict (id) do nothing";
        batch(database, sql, articles, (insert, article) -> {
            insert.setObject(1, article.id());
            insert.setString(2, article.body().substring(0, 60));
            insert.setString(3, article.body());
        });
    }

    private static void versions(Connection database, List<BenchArticle> articles) throws SQLException {
        var sql = "insert into article_version (article_id, version, content_hash, revision, captured_at, stored_at,"
                + " document) values (?, 1, '0', '1', now(), now(), cast(? as json))";
        batch(database, sql, articles, (insert, article) -> {
            insert.setObject(1, article.id());
            insert.setString(2, article.document());
        });
    }

    private static void rows(Connection database, List<BenchArticle> articles) throws SQLException {
        var sql = "insert into outbox (ce_id, aggregatetype, aggregateid, ce_type, ce_time, ce_dataschema, payload)"
                + " values (?, 'articles', ?, 'dev.vestnik.article.published.v1', ?, ?, ?)";
        batch(database, sql, articles, (insert, article) -> {
            insert.setString(1, article.id() + "/1/2026.11-1");
            insert.setString(2, article.id().toString());
            insert.setString(3, "2026-03-02T09:00:00.000Z");
            insert.setString(4, "urn:vestnik:schema:news.articles.v1");
            insert.setString(5, article.document());
        });
    }

    private static void delete(Connection database) throws SQLException {
        try (var delete = database.prepareStatement("delete from outbox")) {
            delete.execute();
        }
    }

    private static void messages(Connection database, List<BenchArticle> articles) throws SQLException {
        var sql = "select count(pg_logical_emit_message(true, 'bench', message)) from unnest(?) as message";
        try (var emit = database.prepareStatement(sql)) {
            emit.setArray(
                    1,
                    database.createArrayOf(
                            "text", articles.stream().map(OutboxWay::message).toArray()));
            emit.execute();
        }
    }

    private static String message(BenchArticle article) {
        return "{\"aggregatetype\":\"articles\",\"aggregateid\":\"" + article.id() + "\",\"ce_id\":\"" + article.id()
                + "/1/2026.11-1\",\"ce_type\":\"dev.vestnik.article.published.v1\",\"payload\":\""
                + article.document().replace("\"", "\\\"") + "\"}";
    }

    private static void batch(Connection database, String sql, List<BenchArticle> articles, Binding binding)
            throws SQLException {
        try (var insert = database.prepareStatement(sql)) {
            for (var article : articles) {
                binding.bind(insert, article);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Sets the parameters of one row. */
    private interface Binding {

        void bind(PreparedStatement insert, BenchArticle article) throws SQLException;
    }
}
