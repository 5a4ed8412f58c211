package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.local.token.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A publisher that pushes its articles and does what every careful client does: it asks again until it has a 202. */
final class Pushes {

    private static final int AT_ONCE = 16;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI captures;
    private final String host;
    private final String authorization;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Pulse acceptances = new Pulse();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private volatile boolean enough;

    /** Takes the address of the running system's ingest, and the host under which these articles appear. */
    Pushes(URI ingest, String host) {
        this(ingest, host, TheSystem.running().programs.tokens());
    }

    /** The same with any ingest, which takes these tokens. */
    Pushes(URI ingest, String host, Tokens tokens) {
        this.captures = ingest.resolve("/captures");
        this.host = host;
        this.authorization = tokens.authorization("contributor");
    }

    /** The ids of the articles that ingest has accepted so far. */
    Set<String> accepted() {
        return accepted;
    }

    /** When they were accepted. */
    Pulse acceptances() {
        return acceptances;
    }

    /** What ingest answered instead of accepting, and how often: its status and its reason. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    /** Pushes as many different articles, and returns when each has been accepted. */
    void push(int articles) {
        var turn = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, articles).forEach(number -> {
                turn.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        pushUntilAccepted(article(number));
                    } finally {
                        turn.release();
                    }
                });
            });
        }
    }

    /** The same on a thread of its own: the common pool of a small machine has but one, which others need. */
    CompletableFuture<Void> start(int articles) {
        return CompletableFuture.runAsync(() -> push(articles), Thread::startVirtualThread);
    }

    /** Pushes an article every so often, whatever became of those before, until it is {@link #enough}. */
    CompletableFuture<Void> startEvery(Duration pause) {
        return CompletableFuture.runAsync(() -> keepPushing(pause), Thread::startVirtualThread);
    }

    /** No further articles are pushed, but those that were not accepted yet. */
    void enough() {
        enough = true;
    }

    private void keepPushing(Duration pause) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; !enough; number++) {
                var article = article(number);
                threads.execute(() -> pushUntilAccepted(article));
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    private void pushUntilAccepted(byte[] article) {
        accepted.add(push(article));
        acceptances.beat();
    }

    private String push(byte[] article) {
        var request = HttpRequest.newBuilder(captures)
                .timeout(Duration.ofSeconds(20))
                .header("authorization", authorization)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(article))
                .build();
        while (true) {
            try {
                var answer = http.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() == 202) {
                    return JSON.readTree(answer.body()).get("id").asText();
                }
                if (answer.statusCode() < 500) {
                    throw new IllegalStateException("Ingest answered " + answer.statusCode());
                }
                refusals.merge(answer.statusCode() + " " + new String(answer.body(), UTF_8), 1, Integer::sum);
            } catch (IOException nobodyThere) {
                refusals.merge(nobodyThere.toString(), 1, Integer::sum); // the service is being restarted: ask again
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private byte[] article(int number) {
        var paragraph = "Акимат посёлка Кумтобе сообщил о ходе ремонта улицы номер " + number
                + ". По словам акима Нурсултана Бекенова, работы завершат к осени, а движение откроют раньше срока. ";
        var text =
                "Ремонт улицы номер " + number + " в Кумтобе\n\n" + paragraph.repeat(3) + "\n\n" + paragraph.repeat(3);
        try {
            return JSON.writeValueAsBytes(Map.of("uri", "https://" + host + "/news/" + number, "text", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
