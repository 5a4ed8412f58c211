package dev.vestnik.store.article;

import dev.vestnik.store.article.Ledger.Head;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.Findings;
import dev.vestnik.store.intake.StorableText;
import dev.vestnik.store.search.word.IndexedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Writes heads, with what was found in them. In SQL: an upsert in one round trip, and a column of words that is only searched. */
@ApplicationScoped
class Heads {

    private static final String UPSERT = """
            insert into article (id, current_version, source, uri, language, headline, published_at, captured_at,
                                 content_hash, revision, sentiment, sentiment_label, topics, entities, search)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as tsvector))
            on conflict (id) do update set
                current_version = excluded.current_version, source = excluded.source, uri = excluded.uri,
                language = excluded.language, headline = excluded.headline, published_at = excluded.published_at,
                captured_at = excluded.captured_at, content_hash = excluded.content_hash,
                revision = excluded.revision, sentiment = excluded.sentiment,
                sentiment_label = excluded.sentiment_label, topics = excluded.topics,
                entities = excluded.entities, search = excluded.search
            """;

    private static final String SEE = "update article set seen_at = ? where id = ?";

    private static final String MARK = "update article set gone_at = ?, gone_reason = ?, returned_at = ? where id = ?";

    private final StatelessSession session;
    private final Register register;

    Heads(StatelessSession session, Register register) {
        this.session = session;
        this.register = register;
    }

    void put(Collection<Head> heads) {
        session.doWork(connection -> {
            try (var upsert = connection.prepareStatement(UPSERT)) {
                for (var head : heads) {
                    bind(upsert, head);
                    upsert.addBatch();
                }
                upsert.executeBatch();
            }
        });
        register.put(heads);
    }

    /** Puts who and what they name among all that is named; the last thing to do, see {@link Register#name}. */
    void name(Collection<Head> heads) {
        register.name(heads);
    }

    /** Notes when articles were last captured without being changed. */
    void see(Map<UUID, Instant> moments) {
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(SEE)) {
                for (var each : moments.entrySet()) {
                    update.setTimestamp(1, timestamp(each.getValue()));
                    update.setObject(2, each.getKey());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    /** Marks articles as gone, or back. */
    void mark(Map<UUID, Absence> absences) {
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(MARK)) {
                for (var each : absences.entrySet()) {
                    var absence = each.getValue();
                    update.setTimestamp(1, timestamp(absence.noticedAt()));
                    update.setString(2, absence.reason());
                    if (absence.isOver()) {
                        update.setTimestamp(3, timestamp(absence.endedAt().get()));
                    } else {
                        update.setNull(3, Types.TIMESTAMP_WITH_TIMEZONE);
                    }
                    update.setObject(4, each.getKey());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement upsert, Head head) throws SQLException {
        var article = head.article();
        upsert.setObject(1, article.id());
        upsert.setInt(2, head.version());
        upsert.setString(3, article.source());
        upsert.setString(4, StorableText.of(article.uri()));
        upsert.setString(5, article.language());
        upsert.setString(6, StorableText.of(article.headline()));
        if (article.publishedAt().isPresent()) {
            upsert.setTimestamp(7, timestamp(article.publishedAt().get()));
        } else {
            upsert.setNull(7, Types.TIMESTAMP_WITH_TIMEZONE);
        }
        upsert.setTimestamp(8, timestamp(article.capturedAt()));
        upsert.setString(9, article.contentHash());
        upsert.setString(10, article.revision());
        bind(upsert, article.findings());
        upsert.setString(15, words(article).vector());
    }

    private static void bind(PreparedStatement upsert, Findings findings) throws SQLException {
        if (findings.tone().isPresent()) {
            upsert.setFloat(11, (float) findings.tone().get().score());
            upsert.setString(12, findings.tone().get().label());
        } else {
            upsert.setNull(11, Types.REAL);
            upsert.setNull(12, Types.VARCHAR);
        }
        upsert.setArray(13, texts(upsert, findings.topics().stream().map(Findings.Topic::qcode)));
        upsert.setArray(14, texts(upsert, findings.entities().stream().map(Findings.Named::key)));
    }

    private static IndexedText words(EnrichedArticle article) {
        return IndexedText.of(article.language(), StorableText.of(article.headline()), StorableText.of(article.body()));
    }

    private static Array texts(PreparedStatement statement, Stream<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.distinct().toArray());
    }

    private static Timestamp timestamp(Instant time) {
        return Timestamp.from(time);
    }
}
