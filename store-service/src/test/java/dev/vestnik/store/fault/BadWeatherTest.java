package dev.vestnik.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadWeatherTest {

    private final BadWeather badWeather = new BadWeather();

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53300", "57P01", "58030", "23505", "25006", "55P03"})
    void whatMayPassIsWaitedOut(String state) {
        assertThat(badWeather.test(new IllegalStateException(new SQLException("?", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "42P01", "23514"})
    void whatWillNeverWorkIsNot(String state) {
        assertThat(badWeather.test(new IllegalStateException(new SQLException("?", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutConnectionsIsBadWeather() {
        assertThat(badWeather.test(new SQLException("no connection in time"))).isTrue();
    }

    @Test
    void aCommitWithoutAnswerIsBadWeather() {
        var failure = new IllegalStateException("at the end");
        failure.addSuppressed(new RollbackException());

        assertThat(badWeather.test(failure)).isTrue();
    }

    @Test
    void aBugIsNot() {
        assertThat(badWeather.test(new NullPointerException())).isFalse();
    }
}
