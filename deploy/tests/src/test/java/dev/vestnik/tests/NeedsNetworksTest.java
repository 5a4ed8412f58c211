package dev.vestnik.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three brokers are tried when somebody wants it. */
class NeedsNetworksTest {

    @Test
    void nobodyIsMadeToWaitForItUnasked() {
        assertThat(NeedsNetworks.Condition.obstacle(Map.of()))
                .hasValueSatisfying(why -> assertThat(why).contains("BROKERS_IT=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "no"})
    void noIsNo(String answer) {
        assertThat(NeedsNetworks.Condition.obstacle(Map.of("BROKERS_IT", answer)))
                .isPresent();
    }
}
