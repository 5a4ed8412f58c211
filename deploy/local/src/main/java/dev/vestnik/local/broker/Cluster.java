package dev.vestnik.local.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;

/** Brokers that keep copies of one another's records: one alone, or several of which one can be away. */
public record Cluster(List<Seat> seats) {

    private static final int COPIES = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    public Cluster {
        seats = List.copyOf(seats);
    }

    /** A single broker on loopback. */
    public static Cluster alone(int port, int controllerPort) {
        return new Cluster(List.of(new Seat(1, "127.0.0.1", port, controllerPort, List.of())));
    }

    /** Where clients find it, whichever brokers are away. */
    public String bootstrapServers() {
        return seats.stream().map(Seat::address).collect(Collectors.joining(","));
    }

    /** Waits until every broker takes part. */
    public void awaitAll(Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            while (admin.describeCluster().nodes().get().size() < seats.size()) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("Not all brokers of " + bootstrapServers() + " take part.");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many copies there are of a record. */
    int copies() {
        return Math.min(COPIES, seats.size());
    }

    /** How many of them there must be before a record is acknowledged: with three copies one broker can be away. */
    int leastCopies() {
        return Math.max(1, copies() - 1);
    }

    Seat seat(int id) {
        return seats.stream().filter(seat -> seat.id() == id).findFirst().orElseThrow();
    }

    /** The controllers, as each of them wants to know. */
    String voters() {
        return seats.stream()
                .map(seat -> seat.id() + "@" + seat.controllerAddress())
                .collect(Collectors.joining(","));
    }

    /** What all of its brokers call it, without having asked each other. */
    String id() {
        var id = UUID.nameUUIDFromBytes(voters().getBytes(UTF_8));
        return new Uuid(id.getMostSignificantBits(), id.getLeastSignificantBits()).toString();
    }
}
