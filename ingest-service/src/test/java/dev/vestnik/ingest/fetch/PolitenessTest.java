package dev.vestnik.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts with names, because politeness is not for what the operator opened as such. */
class PolitenessTest {

    private final LoopbackSite site = new LoopbackSite();
    private final HandClock clock = new HandClock();
    private final WebClient client = Clients.client(
            clock, host -> List.of(InetAddress.getLoopbackAddress()), "ports", String.valueOf(site.port()));

    PolitenessTest() {
        site.serve("/a", new byte[1]);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    @Test
    void betweenTwoRequestsToOneHostThereIsAPause() {
        page("listok.example", "/a");
        page("listok.example", "/a");
        page("briz.example", "/a");

        // Each host was asked for its robots.txt first.
        assertThat(clock.pauses()).containsOnly(Duration.ofSeconds(1)).hasSize(3);
        assertThat(site.paths()).containsExactly("/a", "/a", "/a");
    }

    @ParameterizedTest
    @CsvSource({"3, PT3S", "0.2, PT1S", "3600, PT10S"})
    void aCrawlDelayIsHonouredWithinReason(String delay, Duration pause) {
        site.serve("/robots.txt", ("User-agent: *\nCrawl-delay: " + delay + "\n").getBytes(UTF_8));

        page("listok.example", "/a");
        assertThat(page("listok.example", "/a")).isInstanceOf(Fetched.class);

        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1), pause);
    }

    @ParameterizedTest
    @CsvSource({"429, 120, PT2M", "503, 120, PT2M", "429, 'Sun, 22 Nov 2026 06:30:01 GMT', PT30M", "429, , PT1M"})
    void aHostThatAsksUsToWaitIsLeftAlone(int status, String retryAfter, Duration wait) {
        if (retryAfter == null) {
            site.status("/busy", status);
        } else {
            site.status("/busy", status, "Retry-After", retryAfter);
        }
        var at = clock.instant().plusSeconds(1).plus(wait); // after the pause behind robots.txt

        assertThat(page("listok.example", "/busy")).isEqualTo(new Later(at, "HTTP status " + status));
        assertThat(page("listok.example", "/a")).isEqualTo(new Later(at, "listok.example asked to be left alone"));
        assertThat(site.paths()).containsExactly("/busy");

        clock.advance(wait);
        assertThat(page("listok.example", "/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void onePageInTroubleDoesNotCloseItsHost() {
        site.status("/busy", 503);

        assertThat(page("listok.example", "/busy")).isInstanceOf(Later.class);
        assertThat(page("listok.example", "/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void theOperatorsOwnHouseNeedsNoPause() {
        client.get(Wanted.PAGE, site.address("/a"), Cursor.START);
        client.get(Wanted.PAGE, site.address("/a"), Cursor.START);

        assertThat(site.paths()).hasSize(2);
        assertThat(clock.pauses()).isEmpty();
    }

    private FetchOutcome page(String host, String path) {
        return client.get(Wanted.PAGE, URI.create("http://" + host + ":" + site.port() + path), Cursor.START);
    }
}
