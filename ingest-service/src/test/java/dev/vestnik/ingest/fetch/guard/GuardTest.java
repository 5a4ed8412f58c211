package dev.vestnik.ingest.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vestnik.ingest.address.WebAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private final Guard guard = new Guard(PORTS, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://listok.example/rss.xml",
                "http://listok.example:8080/",
                "https://my_site.listok.example:8443/",
                "http://порт.example/",
                "http://8.8.8.8/",
                "http://100.63.0.1/",
                "http://172.32.0.1/",
                "http://[2606:4700::1111]/",
                "http://[64:ff9b::808:808]/",
                "http://1.2.3.example/"
            })
    void whatIsPublicIsOpen(String address) {
        assertThat(objection(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/, loopback",
        "http://localhost./, loopback",
        "http://news.LOCALHOST:8080/, loopback",
        "http://127.0.0.1/, loopback",
        "http://127.8.9.10/, loopback",
        "http://0.0.0.0/, unspecified",
        "http://10.1.2.3/, private",
        "http://172.16.0.1/, private",
        "http://172.31.255.255/, private",
        "http://192.168.1.1/, private",
        "http://100.64.0.1/, carrier",
        "http://100.127.255.254/, carrier",
        "http://100.100.100.200/, metadata",
        "http://169.254.169.254/latest/meta-data/, metadata",
        "http://168.63.129.16/, metadata",
        "http://169.254.1.1/, link-local",
        "http://224.0.0.1/, multicast",
        "http://239.255.255.250/, multicast",
        "http://255.255.255.255/, protocols",
        "http://192.0.2.1/, documentation",
        "http://198.18.0.1/, benchmarks",
        "http://[::]/, unspecified",
        "http://[::1]/, loopback",
        "http://[0:0:0:0:0:0:0:1]/, loopback",
        "http://[fe80::1]/, link-local",
        "http://[fc00::1]/, private",
        "http://[fd00:ec2::254]/, metadata",
        "http://[fd12:3456::1]/, private",
        "http://[fec0::1]/, private",
        "http://[ff02::1]/, multicast",
        "http://[2001:db8::1]/, documentation",
        "http://[::ffff:127.0.0.1]/, loopback",
        "http://[::ffff:7f00:1]/, loopback",
        "http://[::ffff:a9fe:a9fe]/, metadata",
        "http://[::127.0.0.1]/, no public",
        "http://[64:ff9b::7f00:1]/, loopback",
        "http://[64:ff9b::10.0.0.1]/, private",
        "http://[64:ff9b::a9fe:a9fe]/, metadata",
        "http://[64:ff9b:1::7f00:1]/, no public",
        "http://[2002:7f00:1::]/, 6to4",
        "http://[2001:0:5ef5:79fb::80ff:fffe]/, Teredo",
        "http://[100::1]/, no public"
    })
    void whatLiesInsideIsClosed(String address, String kind) {
        assertThat(objection(address)).startsWith("leads inside: ").contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.0.01/",
                "http://127.0.0.1./",
                "http://1.2.3.4.5/",
                "http://256.1.1.1/",
                "http://8.8.8.0x8/"
            })
    void oddNotationsAreNotInterpreted(String address) {
        assertThat(objection(address)).startsWith("has an IP address in an odd notation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://listok.example/",
                "file:///etc/passwd",
                "http:listok.example",
                "/rss.xml",
                "http://[fe80::1%25eth0]/"
            })
    void onlyWebAddressesAreAddresses(String address) {
        assertThat(objection(address)).isEqualTo("is no absolute http or https address");
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 25, 81, 3306, 5432, 6379, 9200, 65535})
    void otherPortsAreOtherServices(int port) {
        assertThat(objection("http://listok.example:" + port + "/"))
                .isEqualTo("has a port that is not the web's: " + port);
        assertThat(objection("http://8.8.8.8:" + port + "/")).isEqualTo("has a port that is not the web's: " + port);
    }

    @Test
    void fullWidthDigitsAreDigits() {
        assertThat(WebAddress.parse("http://１２７.０.０.１/").map(guard::objection).orElseThrow())
                .hasValueSatisfying(objection -> assertThat(objection).contains("loopback"));
    }

    @Test
    void anAddressThatKeepsItsMappedFormIsSeenThrough() throws UnknownHostException {
        var mapped = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1};

        assertThat(guard.objection("listok.example", 80, Inet6Address.getByAddress("x", mapped, -1)))
                .hasValueSatisfying(objection -> assertThat(objection).contains("loopback"));
    }

    @Test
    void aDoorIsOpenAtItsPortAndNowhereElse() throws UnknownHostException {
        var opened = new Guard(PORTS, List.of("127.0.0.1:8099", "Intra.Example:9000", "[::1]:7000"));
        var inner = InetAddress.getByName("10.0.0.7");

        assertThat(opened.objection(URI.create("http://127.0.0.1:8099/a"))).isEmpty();
        assertThat(opened.objection(URI.create("http://[::1]:7000/a"))).isEmpty();
        assertThat(opened.objection(URI.create("http://127.0.0.1:8098/a"))).isPresent();
        assertThat(opened.objection(URI.create("http://127.0.0.2:8099/a"))).isPresent();
        assertThat(opened.objection(URI.create("http://intra.example:9000/a"))).isEmpty();
        assertThat(opened.objection("intra.example", 9000, inner)).isEmpty();
        assertThat(opened.objection("intra.example", 80, inner)).isPresent();
        assertThat(opened.objection("listok.example", 9000, inner)).isPresent();
    }

    @Test
    void aNetworkIsOpenAtEveryPort() throws UnknownHostException {
        var opened = new Guard(PORTS, List.of("10.2.0.0/15", "fd12::/16"));

        assertThat(opened.objection(URI.create("http://10.1.255.254/"))).isPresent();
        assertThat(opened.objection(URI.create("http://10.2.0.0:5000/"))).isEmpty();
        assertThat(opened.objection(URI.create("http://10.3.255.255/"))).isEmpty();
        assertThat(opened.objection(URI.create("http://10.4.0.0/"))).isPresent();
        assertThat(opened.objection(URI.create("http://[fd12::5]/"))).isEmpty();
        assertThat(opened.objection("listok.example", 80, InetAddress.getByName("10.2.2.3")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0/8", "intra.example", "127.1", "fd00::/129", "*", ""})
    void anOpeningThatOpensNothingIsAMistake(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Guard(PORTS, List.of(entry)))
                .withMessageContaining("not '" + entry + "'");
    }

    private String objection(String address) {
        return guard.objection(URI.create(address)).orElse("");
    }
}
