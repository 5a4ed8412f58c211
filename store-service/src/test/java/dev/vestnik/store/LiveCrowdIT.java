package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import dev.vestnik.store.Listening.Event;
import dev.vestnik.store.intake.Captures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who listen at the same time, and one who doesn't read. */
@OnRealPlatform
class LiveCrowdIT {

    private static final int LISTENERS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void hundredsHearEveryArticleOnce() throws InterruptedException {
        var articles = several("crowd", 20, "Коротко.");
        var listeners = new ConcurrentLinkedQueue<Listening>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, LISTENERS)
                    .forEach(i -> threads.execute(
                            () -> listeners.add(Listening.to(Listening.here("?q=source:aral-vesti"), Map.of()))));
        }
        assertThat(listeners).hasSize(LISTENERS);
        Store.get("/q/metrics").then().body(containsString("vestnik_live_listeners " + LISTENERS + ".0"));

        publish(articles);

        assertThat(listeners).allSatisfy(listening -> assertThat(listening.await(20, about(articles)))
                .extracting(Event::article)
                .containsExactlyInAnyOrderElementsOf(ids(articles)));
        listeners.forEach(Listening::close);
        await().atMost(PATIENCE)
                .untilAsserted(() -> Store.get("/q/metrics").then().body(containsString("vestnik_live_listeners 0.0")));
    }

    @Test
    void whoDoesNotReadIsCutOffAndGoesOnWhereHeWas() throws IOException {
        var here = Listening.here("");
        var articles = several("slow", 40, "Очень длинно. ".repeat(18_000));
        try (var attentive = Listening.to(here, Map.of());
                var slow = new Socket()) {
            slow.setReceiveBufferSize(8_192);
            slow.connect(new InetSocketAddress(here.getHost(), here.getPort()));
            slow.getOutputStream()
                    .write(("GET /articles.events HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: " + attentive.id()
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));

            publish(articles);
            assertThat(attentive.await(40, about(articles))).hasSize(40);

            var heard = new Heard();
            heard.readAll(slow);
            assertThat(heard.number).isLessThan(40);
            try (var again = Listening.to(here, Map.of("Last-Event-ID", heard.id))) {
                var missing = 40 - heard.number;
                assertThat(again.await(missing, about(articles))).hasSize(missing);
            }
        }
    }

    /** What came before the line was cut: whole events only. */
    private static final class Heard {

        private String id = "";
        private int number;

        void readAll(Socket socket) throws IOException {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            var isArticle = false;
            try {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event: article")) {
                        isArticle = true;
                    } else if (line.startsWith("id: ") && line.endsWith("]")) {
                        id = line.substring(4);
                        number += isArticle ? 1 : 0;
                        isArticle = false;
                    }
                }
            } catch (SocketException e) {
                assertThat(e).hasMessageContaining("reset");
            }
        }
    }

    private static List<Captures> several(String name, int number, String body) {
        return IntStream.range(0, number)
                .mapToObj(i -> Captures.of(name + "-" + i).saying("Заголовок " + i, body))
                .toList();
    }

    private static void publish(List<Captures> articles) {
        Wire.send(articles.stream().map(PublicRecords::of).toList());
    }

    private static List<String> ids(List<Captures> articles) {
        return articles.stream().map(article -> article.id().toString()).toList();
    }

    private static Predicate<String> about(List<Captures> articles) {
        return ids(articles)::contains;
    }
}
