package dev.vestnik.store.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.problem.Problem;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HopelessReplayTest {

    @ParameterizedTest
    @CsvSource({"22003, true", "22021, true", "54000, true", "40001, false", "57014, false", "08006, false", ", false"})
    void whatTheDatabaseCannotWorkWithIsHopelessAndBadWeatherIsNot(String state, boolean isHopeless) {
        var failed = new JDBCException("could not execute", new SQLException("Out of range", state));

        assertThat(HopelessReplay.of(7, failed).map(Throwable::getMessage))
                .isEqualTo(isHopeless ? Optional.of("Out of range") : Optional.empty());
    }

    @Test
    void whatIsNoLongerTakenIsHopelessAndSaysWhy() {
        var refused = Problem.badParameter("q", "The q asks for nothing.");

        assertThat(HopelessReplay.of(7, refused)).hasValueSatisfying(hopeless -> {
            assertThat(hopeless.id()).isEqualTo(7);
            assertThat(hopeless).hasMessage("The q asks for nothing.");
        });
    }
}
