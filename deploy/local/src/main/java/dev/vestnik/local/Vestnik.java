package dev.vestnik.local;

import dev.vestnik.local.broker.Topics;
import dev.vestnik.local.process.Child;
import dev.vestnik.local.process.ChildFailed;
import dev.vestnik.local.process.Program;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The whole system, running on this machine; closing it ends every program, the services before what they stand on. */
public final class Vestnik implements AutoCloseable {

    private static final int PARTITIONS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Stopping takes two rounds, so everything has ended within fourteen seconds; most of it in a moment. */
    private static final Duration GRACE = Duration.ofSeconds(7);

    private final Programs programs;
    private final Consumer<String> progress;
    private final Map<String, Child> children = Collections.synchronizedMap(new LinkedHashMap<>());

    /**
     * Nothing runs yet.
     *
     * @param progress told the name of each part as soon as it is ready
     */
    public Vestnik(Programs programs, Consumer<String> progress) {
        this.programs = programs;
        this.progress = progress;
    }

    /**
     * Starts everything in the order in which one needs the other, and returns when all of it is ready.
     *
     * @throws ChildFailed if a program dies or does not get ready
     */
    public void start() throws IOException {
        startTogether(ground());
        programs.cluster().awaitAll(PATIENCE);
        Topics.read(programs.house().topics()).createMissing(programs.bootstrapServers(), PARTITIONS);
        startTogether(List.of(programs.connect(), programs.store(), programs.enrich(), programs.ingest()));
        publishOutbox();
    }

    /** What the others stand on: first to start, last to stop. */
    private List<Program> ground() {
        return Stream.concat(programs.brokers().stream(), Stream.of(programs.database()))
                .toList();
    }

    /** Starts a program that was stopped or died, and waits until it is ready. */
    public void start(Program program) {
        startTogether(List.of(program));
    }

    /** Starts a dead child's program again, unless somebody else has stopped or started it meanwhile. */
    void restart(Child dead) {
        if (children.remove(dead.name(), dead)) {
            start(dead.program());
        }
    }

    /** Ends a program in order; it stays down until it is started again. */
    public void stop(String name) {
        var child = child(name);
        children.remove(name);
        child.stop(GRACE);
    }

    /** Ends a program as {@code kill -9} does; it stays down until it is started again. */
    public void kill(String name) {
        var child = child(name);
        children.remove(name);
        child.kill();
    }

    /** The program of a name, running or dead. */
    public Child child(String name) {
        return Objects.requireNonNull(children.get(name), name);
    }

    /** Everything that is meant to run, in the order in which it was started. */
    List<Child> children() {
        synchronized (children) {
            return List.copyOf(children.values());
        }
    }

    private void startTogether(List<Program> together) {
        var started = together.stream()
                .map(program -> Child.start(program, programs.data().resolve("log")))
                .toList();
        started.forEach(child -> children.put(child.name(), child));
        awaitReady(started);
    }

    /** Waits for all of them, but not a moment longer than for the first that fails. */
    private void awaitReady(List<Child> started) {
        var failure = new CompletableFuture<Object>();
        var all = CompletableFuture.allOf(started.stream()
                .map(child -> CompletableFuture.runAsync(() -> awaitReady(child, failure), Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ChildFailed failed ? failed : e;
        }
    }

    private void awaitReady(Child child, CompletableFuture<Object> failure) {
        try {
            child.awaitReady(PATIENCE);
            progress.accept(child.name());
        } catch (ChildFailed e) {
            failure.completeExceptionally(e);
        }
    }

    private void publishOutbox() throws IOException {
        var connectors = programs.connectors();
        connectors.put(Programs.CONNECTOR, programs.house().connector(Programs.CONNECTOR));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!connectors.isRunning(Programs.CONNECTOR)) {
            if (System.nanoTime() > deadline) {
                throw child("connect").failed("did not start the connector " + Programs.CONNECTOR);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        progress.accept(Programs.CONNECTOR);
    }

    @Override
    public void close() {
        var running = children();
        children.clear();
        var ground = ground().stream().map(Program::name).toList();
        stopTogether(running.stream().filter(child -> !ground.contains(child.name())));
        stopTogether(running.stream().filter(child -> ground.contains(child.name())));
    }

    private static void stopTogether(Stream<Child> together) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            together.forEach(child -> threads.execute(() -> child.stop(GRACE)));
        }
    }
}
