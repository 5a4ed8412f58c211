package dev.vestnik.store.article;

import dev.vestnik.store.article.Ledger.Head;
import dev.vestnik.store.intake.Findings.Named;
import dev.vestnik.store.intake.Findings.Said;
import dev.vestnik.store.search.word.IndexedText;
import dev.vestnik.store.search.word.NameWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/**
 * Writes who and what current versions name, and what is said in them. In SQL, as {@link Heads}: one statement of many rows for
 * each table. Names and topics are written in their order, so that two writers of the same ones never lock each other out.
 */
@ApplicationScoped
class Register {

    private static final String TOPIC = """
            insert into topic select * from unnest(cast(? as text[]), cast(? as text[])) on conflict do nothing
            """;

    private static final String ENTITY = """
            insert into entity (id, type, name, wikidata)
            select id, type, name, wikidata
            from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                    as new (id, type, name, wikidata)
            where not exists (select from entity where entity.id = new.id)
            on conflict do nothing
            """;

    private static final String NAME = """
            insert into entity_name (entity_id, name, words)
            select id, name, cast(words as tsvector)
            from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) as new (id, name, words)
            where not exists (select from entity_name known where known.entity_id = new.id and known.name = new.name)
            on conflict do nothing
            """;

    private static final String FORGET_MENTIONS = "delete from mention where article_id = any (?)";

    private static final String FORGET_QUOTATIONS = "delete from quotation where article_id = any (?)";

    private static final String MENTION = """
            insert into mention (article_id, entity_id, dated_at, times, salience, sentiment, roles, name)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String QUOTATION = """
            insert into quotation (article_id, ordinal, dated_at, language, kind, content, speaker, speaker_name,
                                   speaker_role, about, words, speaker_words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    cast(? as tsvector), cast(? as tsvector))
            """;

    private final StatelessSession session;

    Register(StatelessSession session) {
        this.session = session;
    }

    /** Puts what was found in these versions in the place of what was found in those before them. */
    void put(Collection<Head> heads) {
        if (!heads.isEmpty()) {
            session.doWork(connection -> {
                forget(connection, heads);
                mentions(connection, heads);
                quotations(connection, heads);
            });
        }
    }

    /**
     * Puts who and what these versions name among all that is named. Late in the transaction: another writer of the same new name
     * waits for its end.
     *
     * <p>Beside a transaction that erases an article with such a name, {@link Names#forget}, no name is lost. That one locks
     * these tables against every insert until it ends, so one of the two is at them first. If we are, it waits for our end, and
     * sees our mentions: an insert that finds nothing to add holds the table, too. If it is, it does not see our mentions and
     * deletes the name; our inserts wait for its end and only then look for what is there, in a snapshot of their own (read
     * committed), and add the name again. So each statement looks for itself: what was seen earlier, or is remembered, may be gone.
     *
     * <p>No withdrawn name comes back: whoever stores a version and whoever erases its article have the article's row first of
     * all, and then these tables. That order on both sides also keeps them from locking each other out.
     */
    void name(Collection<Head> heads) {
        if (!heads.isEmpty()) {
            session.doWork(connection -> {
                topics(connection, heads);
                entities(connection, heads);
            });
        }
    }

    private static void topics(Connection connection, Collection<Head> heads) throws SQLException {
        var topics = new TreeMap<String, String>();
        heads.forEach(
                head -> head.article().findings().topics().forEach(topic -> topics.put(topic.qcode(), topic.name())));
        write(connection, TOPIC, List.copyOf(topics.keySet()), List.copyOf(topics.values()));
    }

    private static void entities(Connection connection, Collection<Head> heads) throws SQLException {
        var entities = new TreeMap<String, Named>();
        var names = new TreeMap<String, Named>();
        for (var head : heads) {
            for (var named : head.article().findings().entities()) {
                entities.putIfAbsent(named.key(), named);
                names.putIfAbsent(named.key() + "\n" + named.name(), named);
            }
        }
        var each = entities.values();
        write(
                connection,
                ENTITY,
                each.stream().map(Named::key).toList(),
                each.stream().map(Named::type).toList(),
                each.stream().map(Named::name).toList(),
                each.stream().map(named -> named.wikidata().orElse(null)).toList());
        var every = names.values();
        write(
                connection,
                NAME,
                every.stream().map(Named::key).toList(),
                every.stream().map(Named::name).toList(),
                every.stream().map(named -> NameWords.vector(named.name())).toList());
    }

    private static void write(Connection connection, String sql, List<?>... columns) throws SQLException {
        if (columns[0].isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.length; i++) {
                insert.setArray(i + 1, connection.createArrayOf("text", columns[i].toArray()));
            }
            insert.executeUpdate();
        }
    }

    private static void forget(Connection connection, Collection<Head> heads) throws SQLException {
        var ids = heads.stream().map(head -> head.article().id()).toArray();
        for (var sql : List.of(FORGET_MENTIONS, FORGET_QUOTATIONS)) {
            try (var delete = connection.prepareStatement(sql)) {
                delete.setArray(1, connection.createArrayOf("uuid", ids));
                delete.executeUpdate();
            }
        }
    }

    private static void mentions(Connection connection, Collection<Head> heads) throws SQLException {
        try (var insert = connection.prepareStatement(MENTION)) {
            for (var head : heads) {
                for (var named : head.article().findings().entities()) {
                    insert.setObject(1, head.article().id());
                    insert.setString(2, named.key());
                    insert.setTimestamp(3, datedAt(head));
                    insert.setInt(4, named.times());
                    insert.setFloat(5, (float) named.salience());
                    insert.setObject(
                            6, named.sentiment().map(Double::floatValue).orElse(null), Types.REAL);
                    insert.setArray(
                            7, connection.createArrayOf("text", named.roles().toArray()));
                    insert.setString(8, named.name());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void quotations(Connection connection, Collection<Head> heads) throws SQLException {
        try (var insert = connection.prepareStatement(QUOTATION)) {
            for (var head : heads) {
                int ordinal = 0;
                for (var said : head.article().findings().quotations()) {
                    insert.setObject(1, head.article().id());
                    insert.setInt(2, ordinal++);
                    insert.setTimestamp(3, datedAt(head));
                    bind(insert, said);
                    bindWords(insert, said, fullName(head, said));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Said said) throws SQLException {
        insert.setString(4, said.language());
        insert.setString(5, said.kind());
        insert.setString(6, said.content());
        insert.setString(7, said.speaker().orElse(null));
        insert.setString(8, said.speakerName().orElse(null));
        insert.setString(9, said.speakerRole().orElse(null));
        insert.setArray(
                10, insert.getConnection().createArrayOf("text", said.about().toArray()));
    }

    private static void bindWords(PreparedStatement insert, Said said, String fullName) throws SQLException {
        insert.setString(11, IndexedText.of(said.language(), said.content()).vector());
        insert.setString(12, NameWords.vector(said.speakerName().orElse(""), fullName));
    }

    /** An article names its speakers in full once, and by the last name where they speak. */
    private static String fullName(Head head, Said said) {
        return head.article().findings().entities().stream()
                .filter(named -> said.speaker().equals(Optional.of(named.key())))
                .findFirst()
                .map(Named::name)
                .orElse("");
    }

    private static Timestamp datedAt(Head head) {
        return Timestamp.from(head.article().publishedAt().orElse(head.article().capturedAt()));
    }
}
