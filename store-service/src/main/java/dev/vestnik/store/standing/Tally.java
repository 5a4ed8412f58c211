package dev.vestnik.store.standing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.store.article.PublicArticle;
import dev.vestnik.store.match.ParsedArticle;
import dev.vestnik.store.standing.Hit.Kind;
import dev.vestnik.store.standing.Watch.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Counts up a batch, article by article: who matches for the first time, again or no longer. For one batch and one thread. */
final class Tally {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Instant now;
    private final Map<MatchRow.Key, MatchRow> matching = new LinkedHashMap<>();
    private final Map<MatchRow.Key, MatchRow> ended = new LinkedHashMap<>();
    private final Map<UUID, Map<String, MatchRow>> standing = new LinkedHashMap<>();
    private final List<Hit> hits = new ArrayList<>();

    /** Takes what matched before, by articles. */
    Tally(Map<UUID, List<MatchRow>> before, Instant now) {
        this.now = now;
        before.forEach((article, rows) -> rows.forEach(row -> of(article).put(row.queryId, row)));
    }

    /**
     * Enters one article.
     *
     * @param queries those that it matches
     * @param known finds a query that stands
     */
    void enter(
            PublicArticle article,
            ParsedArticle parsed,
            List<Standing> queries,
            Function<String, Optional<Standing>> known) {
        var before = of(article.id());
        var document = queries.isEmpty() && before.isEmpty() ? JSON.nullNode() : document(article);
        var over = new LinkedHashMap<>(before);
        for (var each : queries) {
            var id = each.query().id;
            over.remove(id);
            var kind = before.containsKey(id) ? Kind.AGAIN : Kind.FIRST;
            var passages = each.sought().passages(parsed);
            hits.add(Hit.of(kind, each.query(), article.event(), document, passages, now)
                    .in(article.trace()));
            before.put(id, MatchRow.of(article.id(), id, article.version(), now));
            matching.put(new MatchRow.Key(article.id(), id), before.get(id));
            ended.remove(new MatchRow.Key(article.id(), id));
        }
        over.forEach((id, row) -> {
            known.apply(id)
                    .map(of -> Hit.of(Kind.ENDED, of.query(), article.event(), document, List.of(), now))
                    .ifPresent(hit -> hits.add(hit.in(article.trace())));
            before.remove(id);
            matching.remove(new MatchRow.Key(article.id(), id));
            ended.put(new MatchRow.Key(article.id(), id), row);
        });
    }

    private Map<String, MatchRow> of(UUID article) {
        return standing.computeIfAbsent(article, none -> new LinkedHashMap<>());
    }

    private static JsonNode document(PublicArticle article) {
        try {
            return JSON.readTree(article.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored article is no JSON: " + article.id(), e);
        }
    }

    /** Matches that stand now. */
    List<MatchRow> matching() {
        return List.copyOf(matching.values());
    }

    /** Matches that are over. */
    List<MatchRow> ended() {
        return List.copyOf(ended.values());
    }

    /** What is to be told, in the order of the articles. */
    List<Hit> hits() {
        return List.copyOf(hits);
    }
}
