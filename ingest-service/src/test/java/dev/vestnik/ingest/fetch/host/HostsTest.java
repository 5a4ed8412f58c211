package dev.vestnik.ingest.fetch.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.HandClock;
import dev.vestnik.ingest.fetch.host.Admission.NotBefore;
import dev.vestnik.ingest.fetch.host.Admission.Turn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HandClock clock = new HandClock();
    private final Hosts hosts = new Hosts(new Courtesy(2, Duration.ofSeconds(3), 3), clock, clock::pause);

    @Test
    void requestsToOneHostAreAPauseApartAndOthersDoNotWait() throws InterruptedException {
        visit("listok.example");
        visit("briz.example");
        assertThat(clock.pauses()).isEmpty();

        visit("listok.example");
        clock.advance(Duration.ofMillis(400));
        visit("listok.example");

        assertThat(clock.pauses()).containsExactly(SECOND, Duration.ofMillis(600));
    }

    @Test
    void whoWouldWaitTooLongIsToldWhenToComeAgain() throws InterruptedException {
        try (var turn = (Turn) hosts.enter("listok.example", Duration.ofSeconds(4))) {
            var later = hosts.enter("listok.example", SECOND);

            assertThat(later)
                    .isEqualTo(
                            new NotBefore(clock.instant().plusSeconds(4), "listok.example has enough of our requests"));
            assertThat(turn).isNotNull();
        }
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void aHostThatAskedToBeLeftAloneIs() throws InterruptedException {
        var until = clock.instant().plusSeconds(60);
        hosts.hold("listok.example", until);
        hosts.hold("listok.example", until.minusSeconds(30)); // the longest wins

        assertThat(hosts.enter("listok.example", SECOND))
                .isEqualTo(new NotBefore(until, "listok.example asked to be left alone"));
        assertThat(hosts.enter("briz.example", SECOND)).isInstanceOf(Turn.class);

        clock.advance(Duration.ofSeconds(60));
        assertThat(hosts.enter("listok.example", SECOND)).isInstanceOf(Turn.class);
    }

    @Test
    void onlySoManyAreInAtOnce() throws InterruptedException {
        var impatient = new Hosts(new Courtesy(2, Duration.ofMillis(20), 3), clock, clock::pause);
        var first = (Turn) impatient.enter("listok.example", Duration.ZERO);
        var second = (Turn) impatient.enter("listok.example", Duration.ZERO);

        assertThat(impatient.enter("listok.example", Duration.ZERO)).isInstanceOf(NotBefore.class);

        first.close();
        assertThat(impatient.enter("listok.example", Duration.ZERO)).isInstanceOf(Turn.class);
        second.close();
    }

    @Test
    void hostsThatWantNothingAnyMoreAreForgotten() throws InterruptedException {
        for (var i = 0; i < 10; i++) {
            visit("n" + i + ".example");
            clock.advance(SECOND);
        }

        assertThat(hosts.known()).isEqualTo(3);
    }

    @Test
    void hostsThatAskedToBeLeftAloneAreNotForgotten() throws InterruptedException {
        hosts.hold("listok.example", clock.instant().plusSeconds(3600));
        for (var i = 0; i < 10; i++) {
            visit("n" + i + ".example");
            clock.advance(SECOND);
        }

        assertThat(hosts.enter("listok.example", SECOND)).isInstanceOf(NotBefore.class);
    }

    private void visit(String host) throws InterruptedException {
        ((Turn) hosts.enter(host, SECOND)).close();
    }
}
