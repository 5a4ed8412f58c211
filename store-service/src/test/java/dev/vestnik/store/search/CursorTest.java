package dev.vestnik.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void isReadAsItWasWrittenToTheMicrosecond() {
        var moment = Instant.parse("2026-03-02T05:45:12.345678Z");

        var byTime = new Cursor(moment, UUID.randomUUID(), Optional.empty(), Optional.empty());
        var best = new Cursor(moment, UUID.randomUUID(), Optional.of((double) 0.0607927f), Optional.empty());
        var bestOfNewest = new Cursor(moment, UUID.randomUUID(), best.rank(), Optional.of(moment.minusSeconds(1)));

        for (var cursor : List.of(byTime, best, bestOfNewest)) {
            assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "!!!", "MjAyNi0wMy0wMg", "YSBi"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text))
                .isInstanceOf(WebApplicationException.class)
                .hasMessageContaining("cursor");
    }
}
