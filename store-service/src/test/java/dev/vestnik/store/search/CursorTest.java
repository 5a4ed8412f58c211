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

        for (var rank : List.of(Optional.<Double>empty(), Optional.of((double) 0.0607927f))) {
            var cursor = new Cursor(rank, moment, UUID.randomUUID());
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
