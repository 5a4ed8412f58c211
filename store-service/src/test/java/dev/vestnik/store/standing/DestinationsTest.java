package dev.vestnik.store.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private final Destinations closed = allowing();

    private static Destinations allowing(String... places) {
        return new Destinations(new Patience(Duration.ofSeconds(1), List.of(places)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example/a?b=c",
                "http://HOOKS.example:8080/",
                "https://93.184.215.14/",
                "https://[2606:4700::1111]/"
            })
    void whatLeadsOutsideIsTaken(String address) {
        assertThat(closed.objection(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://hooks.example/",
                "//hooks.example",
                "https://user:word@hooks.example/",
                "https://localhost/",
                "http://a.localhost:80",
                "http://database:5432/",
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://10.1.2.3",
                "http://169.254.169.254/latest",
                "http://100.64.0.1/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "https://hooks.example:0/",
                "https://hooks.example:65536/",
                "https://hooks.example:99999999999/",
                "no address"
            })
    void whatLeadsInsideOrNowhereIsRefused(String address) {
        assertThat(closed.objection(address)).isPresent();
    }

    @Test
    void aNameThatResolvesInsideIsNotConnectedTo() {
        assertThatThrownBy(() -> closed.resolve("127.0.0.1", 80)).isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> closed.resolve("localhost", 80)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void whatIsAllowedIsOpenAtItsPort() throws UnknownHostException {
        var open = allowing("localhost:9000", "intra.example");

        assertThat(open.objection("http://localhost:9000/")).isEmpty();
        assertThat(open.objection("http://localhost:9001/")).isPresent();
        assertThat(open.objection("http://intra.example:1/")).isEmpty();
        assertThat(open.resolve("localhost", 9000)).allMatch(InetAddress::isLoopbackAddress);
    }
}
