package dev.vestnik.store.deadletter;

import dev.vestnik.store.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Replays and drops dead letters, each at most once, and remembers who did so. */
@ApplicationScoped
class DeadLetterDesk {

    private final Handlings handlings;
    private final Resender resender;
    private final Clock clock;

    DeadLetterDesk(Handlings handlings, Resender resender, Clock clock) {
        this.handlings = handlings;
        this.resender = resender;
        this.clock = clock;
    }

    /**
     * Sends a letter to the topic that it came on.
     *
     * <p>It is sent before the note is committed, and the note, which keeps everybody else away, is written before that. Dying
     * in between, we leave the letter as it was; replayed then, it is sent twice, which those who read the topic bear.
     */
    @Transactional
    Outcome replay(ConsumerRecord<byte[], byte[]> record, String who) {
        var letter = DeadLetter.of(record);
        var origin = letter.origin()
                .orElseThrow(() -> Problem.conflict("The letter does not say which of our topics it came on."));
        var outcome = note(letter.place(), Handling.REPLAYED, who);
        if (outcome instanceof Outcome.Done) {
            resender.send(origin, record);
        }
        return outcome;
    }

    /** Lays a letter aside for good; the record itself stays until its topic lets go of it. */
    @Transactional
    Outcome drop(ConsumerRecord<byte[], byte[]> record, String who) {
        return note(DeadLetter.of(record).place(), Handling.DROPPED, who);
    }

    private Outcome note(Place place, String action, String who) {
        var handling = Handling.of(place, action, who, clock.instant());
        if (handlings.add(handling)) {
            return new Outcome.Done(handling);
        }
        var former = handlings.of(List.of(place)).getFirst();
        return former.action.equals(action) ? new Outcome.Before(former) : new Outcome.Otherwise(former);
    }

    /** The letters, each with what was done with it. */
    @Transactional
    List<DeadLetter> complete(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return letters;
        }
        Map<Place, Handling> known = handlings
                .of(letters.stream().map(DeadLetter::place).toList())
                .stream()
                .collect(Collectors.toMap(handling -> handling.place, Function.identity()));
        return letters.stream()
                .map(letter -> letter.with(known.get(letter.place())))
                .toList();
    }
}
