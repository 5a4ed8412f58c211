package dev.vestnik.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vestnik.store.intake.Captures;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where one may catch up at a time. */
@OnRealPlatform
@TestProfile(LiveTurnsIT.OneAtATime.class)
class LiveTurnsIT {

    private static final int ARTICLES = 40;

    /** With short turns. */
    public static final class OneAtATime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("vestnik.live.catch-ups", "1", "vestnik.live.turn", "500ms");
        }
    }

    @Test
    void whoReadsSlowlyDoesNotKeepOthersFromCatchingUp() throws IOException {
        var here = Listening.here("");
        var articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> Captures.of("turns-" + i).saying("Заголовок", "Очень длинно. ".repeat(18_000)))
                .toList();
        String before;
        try (var listening = Listening.to(here, Map.of())) {
            before = listening.id();
        }
        Wire.send(articles.stream().map(PublicRecords::of).toList());
        try (var slow = new Socket()) {
            slow.setReceiveBufferSize(8_192);
            slow.connect(new InetSocketAddress(here.getHost(), here.getPort()));
            slow.getOutputStream()
                    .write(("GET /articles.events HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: " + before + "\r\n\r\n")
                            .getBytes(UTF_8));
            readSome(slow);

            try (var other = Listening.to(here, Map.of("Last-Event-ID", before))) {
                await().atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(100))
                        .until(() -> {
                            readSome(slow);
                            return other.of(id -> true).size() >= ARTICLES;
                        });
            }
        }
    }

    /** A small part of an article. */
    private static void readSome(Socket slow) {
        try {
            assertThat(slow.getInputStream().readNBytes(20_000)).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
