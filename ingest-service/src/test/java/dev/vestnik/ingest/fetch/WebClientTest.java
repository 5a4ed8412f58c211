package dev.vestnik.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import dev.vestnik.ingest.fetch.FetchOutcome.NoDocument;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientTest {

    /** Small limits, so that they can be reached. */
    private record Limits(Duration connectTimeout, Duration timeout, int maxSize, String userAgent)
            implements FetchConfig {}

    private final WebClient client = client(Duration.ofSeconds(30));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch testOver = new CountDownLatch(1);
    private final HttpServer server;

    WebClientTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        testOver.countDown();
        server.stop(0);
        threads.close();
    }

    @Test
    void aDocumentComesWithItsCursor() {
        serve("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"7\"");
            exchange.getResponseHeaders().set("Last-Modified", "Saturday, 21-Nov-26 09:00:00 GMT");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write("abc".getBytes(UTF_8));
        });

        var fetched = (Fetched) client.get(Wanted.PAGE, address("/a"), Cursor.START);

        assertThat(fetched.content()).asString().isEqualTo("abc");
        assertThat(fetched.contentType()).isEqualTo("text/html");
        assertThat(fetched.cursor()).isEqualTo(new Cursor("W/\"7\"", "Saturday, 21-Nov-26 09:00:00 GMT"));
    }

    @Test
    void theCursorIsSentBackExactlyAndWeSayWhoWeAre() {
        var asked = new ArrayList<Headers>();
        serve("/a", exchange -> {
            asked.add(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(304, -1);
        });

        var outcome = client.get(Wanted.PAGE, address("/a"), new Cursor("W/\"7\"", "Saturday, 21-Nov-26 09:00:00 GMT"));

        assertThat(outcome).isEqualTo(new Unchanged(null));
        assertThat(asked.getFirst().getFirst("If-None-Match")).isEqualTo("W/\"7\"");
        assertThat(asked.getFirst().getFirst("If-Modified-Since")).isEqualTo("Saturday, 21-Nov-26 09:00:00 GMT");
        assertThat(asked.getFirst().getFirst("User-Agent")).isEqualTo("VestnikBot/test");
    }

    @Test
    void aRedirectIsFollowedAndToldOf() {
        serve("/old", exchange -> {
            exchange.getResponseHeaders().set("Location", "/new");
            exchange.sendResponseHeaders(301, -1);
        });
        serve("/new", exchange -> exchange.sendResponseHeaders(200, -1));

        assertThat(((Fetched) client.get(Wanted.PAGE, address("/old"), Cursor.START)).address())
                .isEqualTo(address("/new"));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whatIsNotThereIsGone(int status) {
        serve("/a", exchange -> exchange.sendResponseHeaders(status, -1));

        assertThat(client.get(Wanted.PAGE, address("/a"), Cursor.START)).isEqualTo(new Gone(status));
    }

    @Test
    void anythingElseIsRefused() {
        serve("/a", exchange -> exchange.sendResponseHeaders(503, -1));

        assertThat(client.get(Wanted.PAGE, address("/a"), Cursor.START)).isInstanceOf(Later.class);
        assertThat(client.get(Wanted.PAGE, URI.create("ftp://listok.example/"), Cursor.START))
                .isInstanceOf(NoDocument.class);
        assertThat(client.get(Wanted.PAGE, URI.create("http://127.0.0.1:1/"), Cursor.START))
                .isInstanceOf(NoDocument.class);
    }

    @Test
    void aDocumentLargerThanAllowedIsRefusedHoweverItComes() {
        serve("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (var i = 0; i < 1001; i++) {
                exchange.getResponseBody().write('a');
            }
        });

        assertThat(client.get(Wanted.PAGE, address("/a"), Cursor.START))
                .isEqualTo(new Failed(Fault.UNREACHABLE, "IOException: More than 1000 bytes"));
    }

    @Test
    void aBodyThatNeverEndsIsGivenUp() {
        serve("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            awaitEnd();
        });

        var hasty = client(Duration.ofMillis(300));

        assertThat(hasty.get(Wanted.PAGE, address("/a"), Cursor.START))
                .isEqualTo(new Failed(Fault.TIMED_OUT, "No whole answer within PT0.3S"));
    }

    private static WebClient client(Duration timeout) {
        return new WebClient(new Limits(Duration.ofSeconds(10), timeout, 1000, "VestnikBot/test"), Clock.systemUTC());
    }

    private void awaitEnd() {
        try {
            testOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
