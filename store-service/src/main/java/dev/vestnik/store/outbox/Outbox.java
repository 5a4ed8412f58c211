package dev.vestnik.store.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.store.article.PublicArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

/** Announces what is stored, in the transaction that stores it. */
@ApplicationScoped
public class Outbox {

    /** The connector reads messages with this prefix and no others. */
    static final String PREFIX = "vestnik.outbox";

    /**
     * The message goes into the database's log and nowhere else: no table grows, nothing is to be vacuumed. There is no other
     * way to say this than SQL; {@code count} makes many messages one statement with one small answer.
     */
    private static final String EMIT =
            "select count(pg_logical_emit_message(true, ?, message)) from unnest(?) as message";

    private final StatelessSession session;
    private final ObjectMapper mapper;

    Outbox(StatelessSession session, ObjectMapper mapper) {
        this.session = session;
        this.mapper = mapper;
    }

    /** Announces articles in the given order. Needs a transaction around it. */
    public void announce(List<PublicArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        var messages = articles.stream().map(this::message).toArray(String[]::new);
        session.doWork(connection -> {
            try (var emit = connection.prepareStatement(EMIT)) {
                emit.setString(1, PREFIX);
                emit.setArray(2, connection.createArrayOf("text", messages));
                emit.execute();
            }
        });
    }

    private String message(PublicArticle article) {
        try {
            return mapper.writeValueAsString(Announcement.of(article));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the announcement of " + article.id() + " is no JSON", e);
        }
    }
}
