package dev.vestnik.store.article;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How articles stood at a moment, without what was withdrawn since. Needs a transaction. */
@ApplicationScoped
class Retrospect {

    private final Versions versions;
    private final FormerStates former;

    Retrospect(Versions versions, FormerStates former) {
        this.versions = versions;
        this.former = former;
    }

    /**
     * A version in one of its states.
     *
     * @param tag tells it from others
     */
    record State(int version, String tag, String document) {

        static State of(ArticleVersion row) {
            return new State(row.version, PublicArticle.of(row).event(), row.document);
        }

        static State of(FormerState former) {
            return new State(
                    former.version,
                    former.version + "/" + former.revision + "/until@" + former.replacedAt + "/"
                            + former.document.length(),
                    former.document);
        }

        /** Whether nothing of the text is kept. */
        boolean isErased() {
            return document.endsWith("\"canceled\"}");
        }
    }

    /** Empty where the store did not have the article yet. */
    Optional<State> at(UUID id, Instant moment) {
        var states = former.of(id).stream().collect(groupingBy(state -> state.version));
        return versions.of(List.of(id)).stream()
                .filter(line -> !line.outdated() && !firstStored(line, states).isAfter(moment))
                .reduce((earlier, later) -> later)
                .flatMap(line -> state(line, states.getOrDefault(line.version(), List.of()), moment));
    }

    private static Instant firstStored(Versions.Line line, Map<Integer, List<FormerState>> states) {
        var former = states.getOrDefault(line.version(), List.of());
        return former.isEmpty() ? line.storedAt() : former.getFirst().storedAt;
    }

    private Optional<State> state(Versions.Line line, List<FormerState> former, Instant moment) {
        if (!line.storedAt().isAfter(moment)) {
            return versions.find(line.articleId(), line.version()).map(State::of);
        }
        return former.stream()
                .filter(state -> state.stoodAt(moment))
                .findFirst()
                .map(State::of);
    }
}
