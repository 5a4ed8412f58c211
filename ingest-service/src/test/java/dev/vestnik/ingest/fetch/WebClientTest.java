package dev.vestnik.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.Exchange.Field;
import dev.vestnik.ingest.fetch.FetchOutcome.Blocked;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Refused;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientTest {

    private static final Cursor CURSOR = new Cursor("W/\"7\"", "Saturday, 21-Nov-26 09:00:00 GMT");

    private final LoopbackSite site = new LoopbackSite();
    private final HandClock clock = new HandClock();
    private final WebClient client = Clients.client(clock);

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    @Test
    void aDocumentComesWithItsCursor() {
        site.serve(
                "/a",
                "abc".getBytes(UTF_8),
                "ETag",
                "W/\"7\"",
                "Last-Modified",
                "Saturday, 21-Nov-26 09:00:00 GMT",
                "Content-Type",
                "text/html");

        var fetched = (Fetched) page("/a");

        assertThat(fetched.content()).asString().isEqualTo("abc");
        assertThat(fetched.contentType()).isEqualTo("text/html");
        assertThat(fetched.address()).isEqualTo(site.address("/a"));
        assertThat(fetched.cursor()).isEqualTo(CURSOR);
        assertThat(fetched.movedTo()).isNull();
    }

    @Test
    void theCursorIsSentBackExactlyAndWeSayWhoWeAreAndWhatWeWant() {
        site.status("/a", 304);

        var outcome = client.get(Wanted.FEED, site.address("/a"), CURSOR);

        assertThat(outcome).isEqualTo(new Unchanged(null));
        var asked = site.requests("/a").getFirst().headers();
        assertThat(asked.get("If-None-Match")).containsExactly("W/\"7\"");
        assertThat(asked.get("If-Modified-Since")).containsExactly("Saturday, 21-Nov-26 09:00:00 GMT");
        assertThat(asked.get("User-Agent")).containsExactly("VestnikBot/0.1 (+https://listok.example/bot)");
        assertThat(asked.getFirst("Accept")).startsWith("application/rss+xml");
        assertThat(asked.get("Accept-Encoding")).containsExactly("gzip, br, zstd, deflate");
        assertThat(asked).doesNotContainKeys("Upgrade", "Cookie");
    }

    @Test
    void anArchiveGetsTheExchangeAsItWasOnTheWire() throws IOException {
        var zipped = gzip("Новости порта");
        site.serve("/a?b=c", zipped, "Content-Encoding", "gzip", "X-Twice", "1", "X-Twice", "2");

        var fetched = (Fetched) page("/a?b=c");

        var exchange = fetched.exchange();
        assertThat(fetched.content()).asString(UTF_8).isEqualTo("Новости порта");
        assertThat(exchange.body()).isEqualTo(zipped);
        assertThat(exchange.address()).isEqualTo(site.address("/a?b=c"));
        assertThat(exchange.ip()).isEqualTo("127.0.0.1");
        assertThat(exchange.at()).isEqualTo(clock.instant());
        assertThat(exchange.version()).isEqualTo("HTTP/1.1");
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.reason()).isEqualTo("OK");
        assertThat(exchange.asked())
                .contains(new Field("Host", "127.0.0.1:" + site.port()))
                .contains(new Field("Accept", Wanted.PAGE.accept()));
        assertThat(exchange.answered())
                .contains(new Field("Content-encoding", "gzip"))
                .containsSubsequence(new Field("X-twice", "1"), new Field("X-twice", "2"));
    }

    @Test
    void cookiesAreNotKept() {
        site.serve("/a", new byte[1], "Set-Cookie", "id=1; Path=/");

        page("/a");
        page("/a");

        assertThat(site.requests("/a")).hasSize(2);
        assertThat(site.requests("/a").getLast().headers()).doesNotContainKey("Cookie");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whatIsNotThereIsGone(int status) {
        site.status("/a", status);

        assertThat(page("/a")).isEqualTo(new Gone(status));
    }

    @ParameterizedTest
    @CsvSource({
        "401, LOGIN_REQUIRED, login-required",
        "402, PAYMENT_REQUIRED, payment-required",
        "403, FORBIDDEN, forbidden",
        "451, LEGALLY_WITHHELD, legally-withheld"
    })
    void whatIsKeptFromUsSaysWhy(int status, Refusal kind, String name) {
        site.status("/a", status);

        var outcome = page("/a");

        assertThat(outcome).isEqualTo(new Refused(kind, "HTTP status " + status));
        assertThat(outcome.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "400, CLIENT_ERROR",
        "418, CLIENT_ERROR",
        "500, SERVER_ERROR",
        "502, SERVER_ERROR",
        "204, UNEXPECTED_STATUS",
        "300, UNEXPECTED_STATUS"
    })
    void anyOtherStatusIsAFailureOfItsClass(int status, Fault fault) {
        site.status("/a", status);

        assertThat(page("/a")).isEqualTo(new Failed(fault, "HTTP status " + status));
    }

    @Test
    void unchangedMakesNoSenseWhereNothingWasKnown() {
        site.status("/a", 304);

        assertThat(page("/a"))
                .isEqualTo(new Failed(Fault.UNEXPECTED_STATUS, "HTTP status 304 to an unconditional request"));
    }

    @Test
    void whatIsNoWebAddressIsBlocked() {
        assertThat(client.get(Wanted.PAGE, URI.create("ftp://listok.example/"), Cursor.START))
                .isEqualTo(new Blocked("ftp://listok.example/ is no absolute http or https address"));
    }

    @Test
    void whereNobodyListensIsUnreachable() {
        var outcome = client.get(Wanted.PAGE, URI.create("http://127.0.0.1:1/"), Cursor.START);

        assertThat(outcome.name()).isEqualTo("unreachable");
    }

    @Test
    void addressesAreAskedForAsTheyAreWritten() {
        site.serve("/", new byte[1]);

        page("//twice//a");
        page("/%D0%B0%2Fb?x=1&x=%20");

        assertThat(site.paths()).containsExactly("//twice//a", "/%D0%B0%2Fb?x=1&x=%20");
    }

    private FetchOutcome page(String path) {
        return client.get(Wanted.PAGE, site.address(path), Cursor.START);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
