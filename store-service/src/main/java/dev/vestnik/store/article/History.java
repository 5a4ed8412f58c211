package dev.vestnik.store.article;

import dev.vestnik.store.article.Outcome.Created;
import dev.vestnik.store.article.Outcome.Outdated;
import dev.vestnik.store.article.Outcome.Reenriched;
import dev.vestnik.store.article.Outcome.Revised;
import dev.vestnik.store.article.Outcome.Unchanged;
import dev.vestnik.store.intake.EnrichedArticle;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the store knows of one article before its next capture; decides what that changes. Immutable. */
sealed interface History {

    /** What a capture changes. */
    Outcome decide(EnrichedArticle next);

    /** The history once the outcome of that capture is kept. */
    History after(EnrichedArticle next, Outcome outcome);

    /** An article nobody has seen. */
    record Unknown() implements History {

        @Override
        public Outcome decide(EnrichedArticle next) {
            return new Created();
        }

        @Override
        public History after(EnrichedArticle next, Outcome outcome) {
            return new Known(1, next.revision(), Map.of(1, Capture.of(next)));
        }
    }

    /**
     * An article with at least one version.
     *
     * @param current the number of the current version
     * @param revision of the current version's enrichment
     * @param versions every version that is kept, by its number
     */
    record Known(int current, String revision, Map<Integer, Capture> versions) implements History {

        public Known {
            versions = Map.copyOf(versions);
            if (!versions.containsKey(current)) {
                throw new IllegalArgumentException("the current version " + current + " is not among " + versions);
            }
        }

        @Override
        public Outcome decide(EnrichedArticle next) {
            var order = next.capturedAt().compareTo(head().capturedAt());
            if (next.contentHash().equals(head().contentHash())) {
                var newer = next.revision().compareTo(revision) > 0;
                return newer && order >= 0 ? new Reenriched(current) : new Unchanged();
            }
            if (order == 0 && extraction(next.revision()).compareTo(extraction(revision)) > 0) {
                return new Revised(following()); // the same capture, read better
            }
            if (order <= 0 && isKept(next.contentHash())) {
                return new Unchanged(); // a record that comes a second time, or a late capture of a text we have
            }
            var isOlder = order < 0 || (order == 0 && next.revision().compareTo(revision) < 0);
            return isOlder ? new Outdated(following()) : new Revised(following());
        }

        @Override
        public History after(EnrichedArticle next, Outcome outcome) {
            return switch (outcome) {
                case Created() -> throw new IllegalArgumentException(next.id() + " is known already");
                case Revised(var version) -> new Known(version, next.revision(), with(version, next));
                case Reenriched(var version) -> new Known(version, next.revision(), with(version, next));
                case Outdated(var version) -> new Known(current, revision, with(version, next));
                case Unchanged() -> this;
            };
        }

        private static String extraction(String revision) {
            var plus = revision.indexOf('+');
            return plus < 0 ? "" : revision.substring(plus + 1);
        }

        private Capture head() {
            return Objects.requireNonNull(versions.get(current));
        }

        private int following() {
            return Collections.max(versions.keySet()) + 1;
        }

        private boolean isKept(String contentHash) {
            return versions.values().stream()
                    .anyMatch(version -> version.contentHash().equals(contentHash));
        }

        private Map<Integer, Capture> with(int version, EnrichedArticle next) {
            var more = new HashMap<>(versions);
            more.put(version, Capture.of(next));
            return more;
        }
    }
}
