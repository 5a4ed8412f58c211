package dev.vestnik.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.FetchOutcome.Blocked;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The public web is played by 127.0.0.1, which is opened, and the inside by 127.0.0.2, at the same port. */
class RebindingTest {

    private final LoopbackSite outside = new LoopbackSite();
    private final LoopbackSite inside = new LoopbackSite("127.0.0.2", outside.port());
    private final Deque<List<String>> dns = new ArrayDeque<>();
    private final WebClient client =
            Clients.client(new HandClock(), this::resolve, "ports", String.valueOf(outside.port()));

    @AfterEach
    void close() throws IOException {
        client.close();
        outside.close();
        inside.close();
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        if (dns.isEmpty()) {
            throw new UnknownHostException(host + " has no address");
        }
        var all = new ArrayList<InetAddress>();
        for (var ip : dns.remove()) {
            all.add(InetAddress.getByName(ip));
        }
        return all;
    }

    @Test
    void aNameThatTurnsInwardsIsNotFollowedThere() {
        outside.serve("/robots.txt", new byte[1], "Connection", "close");
        inside.serve("/a", new byte[1]);
        dns.addAll(List.of(List.of("127.0.0.1"), List.of("127.0.0.2")));

        var outcome = client.get(Wanted.PAGE, address("/a"), Cursor.START);

        assertThat(outcome)
                .isEqualTo(new Blocked(address("/a") + " leads inside: listok.example (127.0.0.2) is loopback"));
        assertThat(inside.paths()).isEmpty();
    }

    @Test
    void theAddressThatWasJudgedIsTheOneConnectedTo() {
        outside.serve("/a", new byte[1]);
        dns.add(List.of("127.0.0.1")); // asked a second time, DNS would have nothing to say

        assertThat(client.get(Wanted.PAGE, address("/a"), Cursor.START)).isInstanceOf(Fetched.class);
        assertThat(outside.requests("/a").getFirst().headers().getFirst("Host"))
                .isEqualTo("listok.example:" + outside.port());
    }

    @Test
    void aHostNameThatOnlyTheWebAllowsIsAskedForToo() {
        outside.serve("/a", new byte[1]);
        dns.add(List.of("127.0.0.1"));
        var address = URI.create("http://my_site.listok.example:" + outside.port() + "/a");

        assertThat(client.get(Wanted.PAGE, address, Cursor.START)).isInstanceOf(Fetched.class);
    }

    @Test
    void ofSeveralAddressesTheInnerOnesAreLeftOut() {
        outside.serve("/a", new byte[1]);
        dns.add(List.of("127.0.0.2", "::1", "127.0.0.1"));

        assertThat(client.get(Wanted.PAGE, address("/a"), Cursor.START)).isInstanceOf(Fetched.class);
        assertThat(inside.paths()).isEmpty();
    }

    @Test
    void aRobotsFileThatRedirectsInwardsIsNotFollowedThere() {
        outside.redirect("/robots.txt", 302, "http://127.0.0.2:" + inside.port() + "/robots.txt");
        dns.addAll(List.of(List.of("127.0.0.1"), List.of("127.0.0.1")));

        assertThat(client.get(Wanted.PAGE, address("/a"), Cursor.START)).isInstanceOf(Blocked.class);
        assertThat(inside.requests("/robots.txt")).isEmpty();
        assertThat(outside.paths()).isEmpty();
    }

    @Test
    void aNameWithoutAddressIsUnreachable() {
        assertThat(client.get(Wanted.PAGE, address("/a"), Cursor.START))
                .isEqualTo(new Failed(Fault.UNREACHABLE, "robots.txt: listok.example has no address"));
    }

    private URI address(String path) {
        return URI.create("http://listok.example:" + outside.port() + path);
    }
}
