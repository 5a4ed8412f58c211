package dev.vestnik.store.deadletter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** One partition of dead letters, from the newest to the oldest. */
final class Backlog {

    private static final int CHUNK = 100;

    private final LetterReader reader;
    private final TopicPartition partition;
    private final long begin;
    private final Deque<DeadLetter> loaded = new ArrayDeque<>();
    private long loadedFrom;
    private long place;

    /**
     * Reads nothing yet.
     *
     * @param before where what is already known begins
     */
    Backlog(LetterReader reader, TopicPartition partition, long begin, long before) {
        this.reader = reader;
        this.partition = partition;
        this.begin = begin;
        this.loadedFrom = before;
        this.place = before;
    }

    TopicPartition partition() {
        return partition;
    }

    /** The offset before which everything is still to be taken. */
    long place() {
        return place;
    }

    /** The newest letter that was not taken yet. */
    Optional<DeadLetter> newest() {
        while (loaded.isEmpty() && loadedFrom > begin) {
            var from = Math.max(begin, loadedFrom - CHUNK);
            reader.read(partition, from, loadedFrom, record -> loaded.addFirst(DeadLetter.of(record)));
            loadedFrom = from;
        }
        return Optional.ofNullable(loaded.peekFirst());
    }

    /** Takes the letter that {@link #newest} found. */
    DeadLetter take() {
        var letter = loaded.removeFirst();
        place = letter.offset();
        return letter;
    }
}
