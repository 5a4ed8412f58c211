package dev.vestnik.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentTest {

    @Test
    void weSayWhoWeAreAndWhomToWriteTo() {
        assertThat(UserAgent.of(Clients.config("contact", "ops@listok.example")))
                .isEqualTo(new UserAgent("VestnikBot", "VestnikBot/0.1 (+ops@listok.example)"));
        assertThat(UserAgent.of(Clients.config("agent", "ListokBot/2", "contact", "https://listok.example/bot")))
                .isEqualTo(new UserAgent("ListokBot", "ListokBot/2 (+https://listok.example/bot)"));
    }

    @Test
    void withoutAContactWeSayThat() {
        assertThat(UserAgent.of(Clients.config("contact", "")).header())
                .isEqualTo("VestnikBot/0.1 (no contact configured)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the operator", "a@b\r\nX-Evil: 1", "ftp://listok.example", "@"})
    void aContactIsAnAddress(String contact) {
        assertThatIllegalArgumentException().isThrownBy(() -> UserAgent.of(Clients.config("contact", contact)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VestnikBot", "Vestnik Bot/1", "Bot/1 (x)"})
    void anAgentIsAProductAndItsVersion(String agent) {
        assertThatIllegalArgumentException().isThrownBy(() -> UserAgent.of(Clients.config("agent", agent)));
    }
}
