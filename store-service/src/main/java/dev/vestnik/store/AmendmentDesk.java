package dev.vestnik.store;

import dev.vestnik.store.amendment.Amendment;
import dev.vestnik.store.amendment.Amendments;
import dev.vestnik.store.amendment.Hiding;
import dev.vestnik.store.amendment.Seeker;
import dev.vestnik.store.article.Amender;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.Amending;
import dev.vestnik.store.withdrawal.Decision;
import dev.vestnik.store.withdrawal.Demand;
import dev.vestnik.store.withdrawal.Entry;
import dev.vestnik.store.withdrawal.Target;
import dev.vestnik.store.withdrawal.WithdrawalLog;
import dev.vestnik.store.withdrawal.WordsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;

/** Hides words of articles and puts notes on them. Needs a transaction in which the log is locked. */
@ApplicationScoped
class AmendmentDesk {

    private final WithdrawalLog log;
    private final Amendments amendments;
    private final Seeker seeker;
    private final Amender amender;
    private final Herald herald;
    private final Event<WordsErased> erased;

    AmendmentDesk(
            WithdrawalLog log,
            Amendments amendments,
            Seeker seeker,
            Amender amender,
            Herald herald,
            Event<WordsErased> erased) {
        this.log = log;
        this.amendments = amendments;
        this.seeker = seeker;
        this.amender = amender;
        this.herald = herald;
        this.erased = erased;
    }

    /** Takes a passage or a name out of an article. */
    Decision hide(UUID id, Demand demand) {
        var current = current(id);
        var hiding = demand.target() instanceof Target.Named named
                ? seeker.find(current.article(), named)
                : seeker.find(current.article(), (Target.Passage) demand.target());
        return switch (hiding) {
            case Hiding.Words words -> new Decision.Made(hide(current, demand, words));
            case Hiding.Done(var sequence) -> new Decision.Standing(log.entry(sequence));
            case Hiding.OtherText(var hash) ->
                throw Problem.conflict("The article has another text by now; its contentHash is " + hash + ".");
            case Hiding.Absent(var field, var why) -> throw Problem.badParameter(field, why);
        };
    }

    private Entry hide(Amender.Current current, Demand demand, Hiding.Words hidden) {
        var id = current.article().id();
        var entry = log.append(
                id, new Amending(demand, current.version(), current.article().contentHash(), hidden.places()));
        amendments.add(hidden.entity()
                .map(entity -> Amendment.hiding(entry, hidden.words(), entity))
                .orElseGet(() -> Amendment.hiding(entry, hidden.words())));
        amender.hide(id, entry);
        erased.fire(new WordsErased(id));
        herald.tellAnew(entry);
        return entry;
    }

    /** Puts a note on an article. */
    Decision note(UUID id, Demand demand) {
        var current = current(id);
        var standing = amendments.note(id, demand.authority(), demand.reason());
        if (standing.isPresent()) {
            return new Decision.Standing(log.entry(standing.get()));
        }
        var entry = log.append(
                id, new Amending(demand, current.version(), current.article().contentHash(), List.of()));
        amendments.add(Amendment.note(entry));
        amender.annotate(id, entry);
        herald.tellAnew(entry);
        return new Decision.Made(entry);
    }

    /** Takes back those with these numbers: notes go; what was hidden may be captured anew. */
    void lift(UUID id, List<Long> sequences, Entry entry) {
        var lifted = amendments.lift(id, sequences, entry);
        if (lifted.stream().anyMatch(Amendment::isNote)) {
            amender.annotate(id, entry);
            herald.tellAnew(id);
        }
        if (!lifted.stream().allMatch(Amendment::isNote)) {
            amender.release(id, entry);
        }
    }

    /** The numbers of those that stand. */
    List<Long> standing(UUID id) {
        return amendments.standing(id).stream().map(Amendment::sequence).toList();
    }

    private Amender.Current current(UUID id) {
        return amender.current(id).orElseThrow(() -> Problem.notFound("There is no article " + id + "."));
    }
}
