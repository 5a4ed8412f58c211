package dev.vestnik.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.FetchOutcome.Blocked;
import dev.vestnik.ingest.fetch.FetchOutcome.Disallowed;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    private final LoopbackSite site = new LoopbackSite();
    private final WebClient client = Clients.client(new HandClock());

    @AfterEach
    void close() throws IOException {
        client.close();
        site.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void aDocumentThatMovedForGoodHasANewAddress(int status) {
        site.redirect("/old", status, "/new");
        site.serve("/new", new byte[1]);

        var fetched = (Fetched) page("/old");

        assertThat(fetched.address()).isEqualTo(site.address("/new"));
        assertThat(fetched.movedTo()).isEqualTo(site.address("/new"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void aDetourIsNoMove(int status) {
        site.redirect("/old", status, "/new");
        site.serve("/new", new byte[1]);

        var fetched = (Fetched) page("/old");

        assertThat(fetched.address()).isEqualTo(site.address("/new"));
        assertThat(fetched.movedTo()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"301, 308, /c", "301, 302, ''", "302, 301, ''"})
    void aChainIsAMoveIfAllOfItIs(int first, int second, String movedTo) {
        site.redirect("/a", first, "/b");
        site.redirect("/b", second, "/c");
        site.serve("/c", new byte[1]);

        var fetched = (Fetched) page("/a");

        assertThat(fetched.address()).isEqualTo(site.address("/c"));
        assertThat(fetched.movedTo()).isEqualTo(movedTo.isEmpty() ? null : site.address(movedTo));
    }

    @Test
    void whatMovedCanBeUnchanged() {
        site.redirect("/old", 301, "/new");
        site.status("/new", 304);

        var outcome = client.get(Wanted.FEED, site.address("/old"), new Cursor("\"7\"", null));

        assertThat(outcome).isEqualTo(new Unchanged(site.address("/new")));
        assertThat(site.requests("/new").getFirst().headers().get("If-None-Match"))
                .containsExactly("\"7\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/x/a, b, /x/b",
        "/x/a, ../b?c=d, /b?c=d",
        "/x/a, ?page=2, /x/a?page=2",
        "/x/a, /b#part, /b",
        "/x/a, /порт новый, /%D0%BF%D0%BE%D1%80%D1%82%20%D0%BD%D0%BE%D0%B2%D1%8B%D0%B9"
    })
    void aLocationIsUnderstoodHoweverItIsWritten(String from, String location, String target) {
        site.serve("/", exchange -> {
            var arrived = exchange.getRequestURI().toString().equals(target);
            // Written byte by byte, as servers do that know nothing of encodings.
            exchange.getResponseHeaders().add("Location", new String(location.getBytes(UTF_8), ISO_8859_1));
            exchange.sendResponseHeaders(arrived ? 200 : 302, -1);
        });

        assertThat(((Fetched) page(from)).address()).isEqualTo(site.address(target));
    }

    @Test
    void aCircleIsLeft() {
        site.redirect("/a", 302, "/b");
        site.redirect("/b", 302, "/a");

        assertThat(page("/a"))
                .isEqualTo(new Failed(Fault.REDIRECTED_ASTRAY, "Redirected in a circle to " + site.address("/a")));
        assertThat(site.paths()).containsExactly("/a", "/b");
    }

    @Test
    void tooManyRedirectsAreTooMany() {
        site.serve("/", exchange -> {
            exchange.getResponseHeaders().add("Location", exchange.getRequestURI() + "x");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(page("/a")).isEqualTo(new Failed(Fault.REDIRECTED_ASTRAY, "More than 5 redirects"));
        assertThat(site.paths()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "file:///etc/passwd", "http://"})
    void aRedirectToNowhereIsAFailure(String location) {
        site.redirect("/a", 302, location);

        assertThat(page("/a")).isEqualTo(new Failed(Fault.REDIRECTED_ASTRAY, "Redirected to no web address"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.2:8080/, loopback",
        "http://[::1]/, loopback",
        "http://169.254.169.254/latest/meta-data/, cloud metadata",
        "http://10.0.0.8/admin, private",
        "http://2130706433/, odd notation"
    })
    void noRedirectLeadsInside(String location, String why) {
        site.redirect("/a", 302, location);

        assertThat(page("/a")).isInstanceOfSatisfying(Blocked.class, blocked -> assertThat(blocked.why())
                .startsWith(location)
                .contains(why));
    }

    @Test
    void aRedirectToWhatRobotsMayNotSeeIsNotFollowed() {
        site.serve("/robots.txt", "User-agent: *\nDisallow: /closed\n".getBytes(UTF_8));
        site.redirect("/a", 302, "/closed/b");

        assertThat(page("/a")).isEqualTo(new Disallowed("robots.txt disallows /closed/b"));
        assertThat(site.paths()).containsExactly("/a");
    }

    private FetchOutcome page(String path) {
        return client.get(Wanted.PAGE, site.address(path), Cursor.START);
    }
}
