package dev.vestnik.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A reader who asks the store for its newest articles all the time, and counts what comes of it. */
final class Reads {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final AtomicInteger answers = new AtomicInteger();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private volatile boolean enough;

    /** Takes the address of the store. */
    Reads(URI store) {
        request = HttpRequest.newBuilder(store.resolve("/articles?limit=5"))
                .timeout(TIMEOUT)
                .build();
    }

    /** Asks every so often, whatever became of the questions before, until it is {@link #enough}. */
    CompletableFuture<Void> startEvery(Duration pause) {
        return CompletableFuture.runAsync(() -> keepAsking(pause), Thread::startVirtualThread);
    }

    void enough() {
        enough = true;
    }

    /** How many questions were answered as they should be. */
    int answers() {
        return answers.get();
    }

    /** What came instead of an answer, and how often. */
    Map<String, Integer> failures() {
        return failures;
    }

    private void keepAsking(Duration pause) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (!enough) {
                threads.execute(this::ask);
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    private void ask() {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                answers.incrementAndGet();
            } else {
                failures.merge(answer.statusCode() + " " + answer.body(), 1, Integer::sum);
            }
        } catch (IOException e) {
            failures.merge(e.toString(), 1, Integer::sum);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
