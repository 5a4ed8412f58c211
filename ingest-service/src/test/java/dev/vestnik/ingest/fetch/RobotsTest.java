package dev.vestnik.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.FetchOutcome.Disallowed;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private final LoopbackSite site = new LoopbackSite();
    private final HandClock clock = new HandClock();
    private final WebClient client = Clients.client(clock);

    RobotsTest() {
        site.serve("/open", new byte[1]);
        site.serve("/closed", new byte[1]);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    @Test
    void whatIsDisallowedIsNotAskedFor() {
        robots("User-agent: *\nDisallow: /closed\n");

        assertThat(page("/closed")).isEqualTo(new Disallowed("robots.txt disallows /closed"));
        assertThat(page("/open")).isInstanceOf(Fetched.class);
        assertThat(site.paths()).containsExactly("/open");
    }

    @Test
    void rulesForUsComeBeforeRulesForEverybody() {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: vestnikbot\nDisallow: /closed\n");

        assertThat(page("/open")).isInstanceOf(Fetched.class);
        assertThat(page("/closed")).isInstanceOf(Disallowed.class);
    }

    @Test
    void robotsIsAskedForOnceADay() {
        robots("User-agent: *\nAllow: /\n");

        page("/open");
        clock.advance(Duration.ofHours(23));
        page("/open");
        assertThat(site.requests("/robots.txt")).hasSize(1);

        clock.advance(Duration.ofHours(1));
        page("/open");
        assertThat(site.requests("/robots.txt")).hasSize(2);
        assertThat(site.requests("/robots.txt").getFirst().headers().getFirst("User-Agent"))
                .startsWith("VestnikBot/");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void aSiteWithoutRulesIsOpen(int status) {
        site.status("/robots.txt", status);

        assertThat(page("/open")).isInstanceOf(Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 599})
    void aSiteThatCannotSayItsRulesIsClosedForAWhile(int status) {
        site.status("/robots.txt", status);

        assertThat(page("/open")).isEqualTo(new Disallowed("robots.txt answers with HTTP status " + status));
        page("/open");
        assertThat(site.requests("/robots.txt")).hasSize(1);
        assertThat(site.paths()).isEmpty();

        clock.advance(Duration.ofMinutes(11));
        page("/open");
        assertThat(site.requests("/robots.txt")).hasSize(2);
    }

    @Test
    void aSiteThatSendsUsAwayFromItsRulesIsAskedLater() {
        site.status("/robots.txt", 503);

        assertThat(page("/open")).isEqualTo(new Later(clock.instant().plusSeconds(60), "HTTP status 503"));
        assertThat(page("/open")).isInstanceOf(Later.class);
        assertThat(site.requests("/robots.txt")).hasSize(1);
        assertThat(site.paths()).isEmpty();
    }

    @Test
    void rulesThatBreakOffCloseTheSite() {
        site.serve("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("User-agent: *\n".getBytes(UTF_8));
        });

        assertThat(page("/open")).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(Fault.BROKEN);
            assertThat(failed.why()).startsWith("robots.txt: ");
        });
        assertThat(site.paths()).isEmpty();
    }

    @Test
    void redirectsToTheRulesAreFollowed() {
        site.redirect("/robots.txt", 302, "/1");
        site.redirect("/1", 301, "/2");
        site.redirect("/2", 301, "/3");
        site.redirect("/3", 301, "/4");
        site.redirect("/4", 301, "/rules");
        site.serve("/rules", "User-agent: *\nDisallow: /closed\n".getBytes(UTF_8));

        assertThat(page("/closed")).isInstanceOf(Disallowed.class);
        assertThat(page("/open")).isInstanceOf(Fetched.class);
    }

    @Test
    void afterTooManyRedirectsThereAreNoRules() {
        site.redirect("/robots.txt", 302, "/robots.txt");

        assertThat(page("/open")).isInstanceOf(Fetched.class);
        assertThat(site.requests("/robots.txt")).hasSize(6);
    }

    @Test
    void ofAHugeFileTheFirstHalfMegabyteCounts() {
        // What would disallow everything stands behind the limit, but for its first characters: "Disallow: /".
        var start = "User-agent: *\nDisallow: /closed\n#";
        var end = "\nDisallow: /";
        var comment = "x".repeat(500 * 1024 - start.length() - end.length());
        robots(start + comment + end + "private\n" + "Disallow: /open\n".repeat(1000));

        assertThat(page("/closed")).isInstanceOf(Disallowed.class);
        assertThat(page("/open")).isInstanceOf(Fetched.class);
    }

    @Test
    void aPageInsteadOfRulesIsNoRule() {
        robots("<!DOCTYPE html><html><body><h1>Ничего не найдено</h1></body></html>");

        assertThat(page("/open")).isInstanceOf(Fetched.class);
    }

    private void robots(String rules) {
        site.serve("/robots.txt", rules.getBytes(UTF_8), "Content-Type", "text/plain");
    }

    private FetchOutcome page(String path) {
        return client.get(Wanted.PAGE, site.address(path), Cursor.START);
    }
}
