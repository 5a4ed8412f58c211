package dev.vestnik.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A client of the live stream, as the standard of Server-Sent Events describes one. */
final class Listening implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpResponse<Stream<String>> answer;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile String id = "";
    private volatile boolean isOver;

    private Listening(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::read);
    }

    /** An event, and when it was here. */
    record Event(String type, String id, JsonNode data, long nanoTime) {

        String article() {
            return data.path("id").asText();
        }
    }

    /** The stream's address at the store that is tested; takes the query of the address. */
    static URI here(String query) {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/articles.events" + query);
    }

    /** Returns when the line stands and the first id has come. */
    static Listening to(URI address, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        headers.forEach(request::header);
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
            var listening = new Listening(answer);
            Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> !listening.id.isEmpty());
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        var type = "message";
        var data = "";
        try (var lines = answer.body()) {
            for (var each = lines.iterator(); each.hasNext(); ) {
                var line = each.next();
                if (line.startsWith("event: ")) {
                    type = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Event(type, id, JSON.readTree(data), System.nanoTime()));
                    type = "message";
                    data = "";
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // The line was cut, by either side.
        } finally {
            isOver = true;
        }
    }

    /** All events that came. */
    List<Event> events() {
        return List.copyOf(events);
    }

    /** Those about these articles, in the order in which they came. */
    List<Event> of(Predicate<String> article) {
        return events.stream().filter(event -> article.test(event.article())).toList();
    }

    /** Waits until at least so many came about these articles. */
    List<Event> await(int number, Predicate<String> article) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> of(article).size() >= number);
        return of(article);
    }

    /** The last id that came, with an event or without. */
    String id() {
        return id;
    }

    boolean isOver() {
        return isOver;
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
