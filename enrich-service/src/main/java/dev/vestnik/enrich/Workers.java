package dev.vestnik.enrich;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once, one a core, and hands the results on in the order in which the things came. */
public final class Workers implements AutoCloseable {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Enough in waiting that no core rests behind one slow article, little enough to fit into memory. */
    private static final int WINDOW = 4 * CORES;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            CORES, Thread.ofPlatform().name("enrich-", 0).daemon().factory());

    /** Returns when the last result has been handed on; the results are handed on by the calling thread. */
    public <I, O> void each(Iterator<I> things, Function<I, O> work, Consumer<O> results) {
        var waiting = new ArrayDeque<Future<O>>();
        while (things.hasNext() || !waiting.isEmpty()) {
            while (things.hasNext() && waiting.size() < WINDOW) {
                var thing = things.next();
                waiting.add(threads.submit(() -> work.apply(thing)));
            }
            results.accept(result(waiting.remove()));
        }
    }

    private static <O> O result(Future<O> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("work on one of many failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others work", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
