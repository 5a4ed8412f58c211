package dev.vestnik.store.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.store.live.News.Told;
import dev.vestnik.store.live.News.Withdrawn;
import dev.vestnik.store.withdrawal.Cover;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record as it is told to listeners who have heard everything before this position. Written once for all of them; for one thread. */
final class Telling {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final News news;
    private final Cover cover;
    private final Analysis analysis;
    private final Position position;
    private @Nullable Buffer article;
    private @Nullable Buffer withdrawn;

    /** Takes the position behind the record. */
    Telling(News news, Cover cover, Analysis analysis, Position position) {
        this.news = news;
        this.cover = cover;
        this.analysis = analysis;
        this.position = position;
    }

    News news() {
        return news;
    }

    Position position() {
        return position;
    }

    /** The same for one who is further in other partitions. */
    Telling at(Position further) {
        return new Telling(news, cover, analysis, further);
    }

    /** The event for a listener; empty if it is none of his. */
    Optional<Buffer> to(Listener listener) {
        return switch (news) {
            case Withdrawn tombstone ->
                Optional.of(withdrawn(tombstone)); // who has the article is not known: all hear of it
            case Told told ->
                switch (cover) {
                    case Cover.None() -> wanted(told, listener);
                    case Cover.In(var countries) ->
                        countries.contains(listener.country())
                                ? Optional.of(withheld(told, countries))
                                : wanted(told, listener);
                    case Cover.Everywhere(var by) -> Optional.empty(); // its tombstone says why
                };
        };
    }

    private Optional<Buffer> wanted(Told told, Listener listener) {
        return listener.sought().map(analysis::isFoundBy).orElse(true) ? Optional.of(article(told)) : Optional.empty();
    }

    private Buffer article(Told told) {
        if (article == null) {
            article = Events.event("article", told.value(), position);
        }
        return article;
    }

    private Buffer withdrawn(Withdrawn tombstone) {
        if (withdrawn == null) {
            var data = JSON.createObjectNode().put("id", tombstone.id().toString());
            tombstone.kind().ifPresent(kind -> data.put("kind", kind));
            tombstone.reason().ifPresent(reason -> data.put("reason", reason));
            tombstone.sequence().ifPresent(sequence -> data.put("sequence", sequence));
            withdrawn = Events.event("withdrawn", data, position);
        }
        return withdrawn;
    }

    private Buffer withheld(Told told, List<String> countries) {
        if (withdrawn == null) {
            var data = JSON.createObjectNode().put("id", told.id().toString()).put("kind", "legal");
            countries.forEach(data.putArray("withheldIn")::add);
            withdrawn = Events.event("withdrawn", data, position);
        }
        return withdrawn;
    }
}
