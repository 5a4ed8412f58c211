package dev.vestnik.store.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void pausesGrowToSixHours() {
        assertThat(IntStream.of(1, 2, 3, 9, 20).mapToObj(Mailbox::pause))
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(45),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }

    @Test
    void twentyAttemptsTakeAboutThreeDays() {
        var all = IntStream.range(1, 20).mapToObj(Mailbox::pause).reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(60), Duration.ofHours(84));
    }
}
