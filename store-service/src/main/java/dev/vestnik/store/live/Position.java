package dev.vestnik.store.live;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A place in the public topic: for each partition the offset of the next record. Immutable; as text it is the id of an event. */
final class Position {

    private final long[] next;

    private Position(long[] next) {
        this.next = next;
    }

    /** Takes offsets by partition. */
    static Position of(long... next) {
        return new Position(next.clone());
    }

    int partitions() {
        return next.length;
    }

    /** The offset of the next record of a partition; of one that is not known the first. */
    long next(int partition) {
        return partition < next.length ? next[partition] : 0;
    }

    /** The place behind a record. */
    Position behind(int partition, long offset) {
        var behind = Arrays.copyOf(next, Math.max(next.length, partition + 1));
        behind[partition] = Math.max(behind[partition], offset + 1);
        return new Position(behind);
    }

    /** Whether in no partition anything lies between the other place and, behind it, this one. */
    boolean isAtLeast(Position other) {
        return IntStream.range(0, other.next.length).allMatch(partition -> next(partition) >= other.next[partition]);
    }

    /** In each partition the place that is further behind. */
    Position furthest(Position other) {
        return new Position(IntStream.range(0, Math.max(next.length, other.next.length))
                .mapToLong(partition -> Math.max(next(partition), other.next(partition)))
                .toArray());
    }

    /** The JSON that {@link PositionReader} reads. */
    @Override
    public String toString() {
        return IntStream.range(0, next.length)
                .mapToObj(partition -> "{\"topic\":\"" + PublicTopic.NAME + "\",\"partition\":" + partition
                        + ",\"offset\":" + next[partition] + "}")
                .collect(joining(",", "[", "]"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position position && Arrays.equals(next, position.next);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(next);
    }
}
