package dev.vestnik.store.article;

import dev.vestnik.store.article.Outcome.Created;
import dev.vestnik.store.article.Outcome.Forewarned;
import dev.vestnik.store.article.Outcome.Outdated;
import dev.vestnik.store.article.Outcome.Reenriched;
import dev.vestnik.store.article.Outcome.Returned;
import dev.vestnik.store.article.Outcome.Revised;
import dev.vestnik.store.article.Outcome.Unchanged;
import dev.vestnik.store.article.Outcome.Vanished;
import dev.vestnik.store.article.Outcome.Withdrawn;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.GoneNotice;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the store knows of one article before its next arrival; decides what that changes. Immutable. */
sealed interface History {

    /** What a capture changes. */
    Outcome decide(EnrichedArticle next);

    /** What a notice that the article is gone changes. */
    Outcome decide(GoneNotice notice);

    /** The history once the outcome of that capture is kept. */
    History after(EnrichedArticle next, Outcome outcome);

    /** The history once the outcome of that notice is kept. */
    History after(GoneNotice notice, Outcome outcome);

    /** Whether the publisher has stopped showing it; also when that is over. */
    Optional<Absence> absence();

    /**
     * An article nobody has seen.
     *
     * @param absence from a notice that came before any capture
     */
    record Unknown(Optional<Absence> absence) implements History {

        Unknown() {
            this(Optional.empty());
        }

        @Override
        public Outcome decide(EnrichedArticle next) {
            return new Created();
        }

        @Override
        public Outcome decide(GoneNotice notice) {
            return absence.isEmpty() ? new Forewarned() : new Unchanged();
        }

        @Override
        public History after(EnrichedArticle next, Outcome outcome) {
            return new Known(
                    1, next.revision(), Map.of(1, Capture.of(next)), Known.seenAgain(absence, next.capturedAt()));
        }

        @Override
        public History after(GoneNotice notice, Outcome outcome) {
            return absence.isEmpty()
                    ? new Unknown(Optional.of(Absence.since(notice.noticedAt(), notice.reason())))
                    : this;
        }
    }

    /** An article that was killed, and stays so whatever arrives. */
    record Killed() implements History {

        @Override
        public Outcome decide(EnrichedArticle next) {
            return new Withdrawn();
        }

        @Override
        public Outcome decide(GoneNotice notice) {
            return new Withdrawn();
        }

        @Override
        public History after(EnrichedArticle next, Outcome outcome) {
            return this;
        }

        @Override
        public History after(GoneNotice notice, Outcome outcome) {
            return this;
        }

        @Override
        public Optional<Absence> absence() {
            return Optional.empty();
        }
    }

    /**
     * An article that was killed and may be captured anew.
     *
     * @param versions those whose texts are erased
     */
    record Restored(Map<Integer, Capture> versions) implements History {

        public Restored {
            versions = Map.copyOf(versions);
        }

        @Override
        public Outcome decide(EnrichedArticle next) {
            return new Revised(Collections.max(versions.keySet()) + 1);
        }

        @Override
        public Outcome decide(GoneNotice notice) {
            return new Unchanged();
        }

        @Override
        public History after(EnrichedArticle next, Outcome outcome) {
            var version = ((Revised) outcome).version();
            var all = new HashMap<>(versions);
            all.put(version, Capture.of(next));
            return new Known(version, next.revision(), all, Optional.empty());
        }

        @Override
        public History after(GoneNotice notice, Outcome outcome) {
            return this;
        }

        @Override
        public Optional<Absence> absence() {
            return Optional.empty();
        }
    }

    /**
     * An article with at least one version.
     *
     * @param current the number of the current version
     * @param revision of the current version's enrichment
     * @param versions every version that is kept, by its number
     */
    record Known(int current, String revision, Map<Integer, Capture> versions, Optional<Absence> absence)
            implements History {

        public Known {
            versions = Map.copyOf(versions);
            if (!versions.containsKey(current)) {
                throw new IllegalArgumentException("the current version " + current + " is not among " + versions);
            }
        }

        @Override
        public Outcome decide(EnrichedArticle next) {
            var outcome = text(next);
            return outcome instanceof Unchanged && ends(absence, next.capturedAt()) ? new Returned(current) : outcome;
        }

        private Outcome text(EnrichedArticle next) {
            var order = next.capturedAt().compareTo(head().capturedAt());
            if (next.contentHash().equals(head().contentHash())) {
                var newer = next.revision().compareTo(revision) > 0;
                return newer && order >= 0 ? new Reenriched(current) : new Unchanged();
            }
            if (order == 0 && extraction(next.revision()).compareTo(extraction(revision)) > 0) {
                return new Revised(following()); // the same capture, read better
            }
            var isSeenLater = head().seenAt().isAfter(next.capturedAt());
            if ((isSeenLater || order == 0) && isKept(next.contentHash())) {
                return new Unchanged(); // a record that comes a second time, or a late capture of a text we have
            }
            var isOlder = isSeenLater || (order == 0 && next.revision().compareTo(revision) < 0);
            return isOlder ? new Outdated(following()) : new Revised(following());
        }

        /** The first notice counts until a later capture; one that is older than what was captured says nothing. */
        @Override
        public Outcome decide(GoneNotice notice) {
            var lastSeen = absence.flatMap(Absence::endedAt)
                    .filter(head().seenAt()::isBefore)
                    .orElse(head().seenAt());
            var isGone = absence.isPresent() && !absence.get().isOver();
            return isGone || !notice.noticedAt().isAfter(lastSeen) ? new Unchanged() : new Vanished(current);
        }

        @Override
        public History after(EnrichedArticle next, Outcome outcome) {
            var present = seenAgain(absence, next.capturedAt());
            return switch (outcome) {
                case Revised(var version) ->
                    new Known(version, next.revision(), with(version, Capture.of(next)), present);
                case Reenriched(var version) ->
                    new Known(
                            version,
                            next.revision(),
                            with(version, Capture.of(next).seen(head().seenAt())),
                            present);
                case Outdated(var version) -> new Known(current, revision, with(version, Capture.of(next)), present);
                case Returned(var version) -> new Known(current, revision, seen(next), present);
                case Unchanged() -> new Known(current, revision, seen(next), absence);
                default -> throw new IllegalArgumentException(outcome + " of a capture of known " + next.id());
            };
        }

        private static String extraction(String revision) {
            var plus = revision.indexOf('+');
            return plus < 0 ? "" : revision.substring(plus + 1);
        }

        @Override
        public History after(GoneNotice notice, Outcome outcome) {
            return outcome instanceof Vanished
                    ? new Known(
                            current,
                            revision,
                            versions,
                            Optional.of(Absence.since(notice.noticedAt(), notice.reason())))
                    : this;
        }

        private static Optional<Absence> seenAgain(Optional<Absence> absence, Instant capturedAt) {
            return ends(absence, capturedAt) ? absence.map(gone -> gone.endedBy(capturedAt)) : absence;
        }

        private static boolean ends(Optional<Absence> absence, Instant capturedAt) {
            return absence.filter(gone -> !gone.isOver() && capturedAt.isAfter(gone.noticedAt()))
                    .isPresent();
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

        /** When the current version was last captured; empty if that was its first capture. */
        Optional<Instant> seenAgain() {
            return Optional.of(head().seenAt()).filter(head().capturedAt()::isBefore);
        }

        private Map<Integer, Capture> seen(EnrichedArticle next) {
            return next.contentHash().equals(head().contentHash())
                    ? with(current, head().seen(next.capturedAt()))
                    : versions;
        }

        private Map<Integer, Capture> with(int version, Capture capture) {
            var more = new HashMap<>(versions);
            more.put(version, capture);
            return more;
        }
    }
}
