package dev.vestnik.store.standing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.moment.Moment;
import dev.vestnik.store.outbox.Notice;
import dev.vestnik.store.search.Passage;
import dev.vestnik.store.trace.Traceparent;
import dev.vestnik.store.withdrawal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * That an article began to match a query, still does or no longer does.
 *
 * @param id the same whenever the same is told
 * @param json the value on the topic, and the body for webhooks
 * @param trace in which the article came, as the header {@code traceparent} names it
 */
record Hit(String id, String queryId, UUID articleId, Instant matchedAt, String json, Optional<String> trace) {

    /** The middle of the topic's name. */
    static final String TOPIC = "matches";

    private static final List<String> SHOWN =
            List.of("id", "version", "uri", "headline", "language", "publishedAt", "source", "pubStatus", "withheldIn");

    /** What a hit says. */
    enum Kind {
        FIRST,
        AGAIN,
        ENDED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Tells how an article that was stored stands to a query.
     *
     * @param event what tells this publication of the article from others
     * @param article its public value
     */
    static Hit of(
            Kind kind, StandingQuery query, String event, JsonNode article, List<Passage> passages, Instant matchedAt) {
        var id = UUID.fromString(article.path("id").asText());
        var value = value(kind.label(), query);
        var shown = value.putObject("article");
        SHOWN.stream().filter(article::has).forEach(field -> shown.set(field, article.get(field)));
        if (!passages.isEmpty()) {
            var list = value.putArray("passages");
            passages.forEach(passage -> add(list.addObject(), passage));
        }
        value.put("matchedAt", Moment.text(matchedAt));
        return new Hit(query.id + "/" + id + "/" + event, query.id, id, matchedAt, value.toString(), Optional.empty());
    }

    /** The same in a trace. */
    Hit in(Optional<String> trace) {
        return new Hit(id, queryId, articleId, matchedAt, json, trace);
    }

    /** Tells that an article which matched is withdrawn, and no word of it. */
    static Hit withdrawn(StandingQuery query, MatchRow match, Entry entry) {
        var value = value("withdrawn", query);
        value.putObject("article").put("id", match.articleId.toString()).put("version", match.version);
        value.putObject("withdrawal")
                .put("sequence", entry.sequence())
                .put("kind", entry.kind())
                .put("reason", entry.reason());
        value.put("matchedAt", entry.recordedAt());
        return new Hit(
                query.id + "/" + match.articleId + "/withdrawn@" + entry.sequence(),
                query.id,
                match.articleId,
                Instant.parse(entry.recordedAt()),
                value.toString(),
                Traceparent.current());
    }

    /** The same for the public topic. */
    Notice notice() {
        return new Notice(id, TOPIC, queryId, "dev.vestnik.match.recorded.v1", Moment.text(matchedAt), json, trace);
    }

    private static ObjectNode value(String kind, StandingQuery query) {
        var value = JsonNodeFactory.instance.objectNode().put("kind", kind);
        var about = value.putObject("query").put("id", query.id);
        if (query.name != null) {
            about.put("name", query.name);
        }
        return value;
    }

    private static void add(ObjectNode node, Passage passage) {
        node.put("text", passage.text());
        var marks = node.putArray("marks");
        passage.marks()
                .forEach(mark -> marks.addObject().put("start", mark.start()).put("end", mark.end()));
    }
}
