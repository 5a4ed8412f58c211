package dev.vestnik.store.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void isReadAsItIsWritten() {
        var position = Position.of(7, 0, 1_000_000_000_000L);

        assertThat(position)
                .hasToString("[{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":7},"
                        + "{\"topic\":\"news.articles.v1\",\"partition\":1,\"offset\":0},"
                        + "{\"topic\":\"news.articles.v1\",\"partition\":2,\"offset\":1000000000000}]");
        assertThat(PositionReader.read(position.toString(), 3)).isEqualTo(position);
    }

    @Test
    void aPartitionThatIsNewSinceBeginsAtItsFirstRecord() {
        assertThat(PositionReader.read(Position.of(7, 8).toString(), 3)).isEqualTo(Position.of(7, 8, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "null",
                "[]",
                "[null]",
                "{}",
                "[{\"topic\":\"news.articles.v1\",\"partition\":0}]",
                "[{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":null}]",
                "[{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":-1}]",
                "[{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":1e99}]",
                "[{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":\"x\"}]",
                "[{\"topic\":\"news.articles.v1\",\"partition\":2,\"offset\":1}]",
                "[{\"topic\":\"news.articles.v1\",\"partition\":-1,\"offset\":1}]",
                "[{\"topic\":\"news.withdrawals.v1\",\"partition\":0,\"offset\":1}]",
                "[{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":1},"
                        + "{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":2}]",
                "[{\"topic\":\"news.articles.v1\",\"partition\":0,\"offset\":1}] and more"
            })
    void whatIsNoPositionIsRefused(String id) {
        assertThatThrownBy(() -> PositionReader.read(id, 2))
                .isInstanceOf(WebApplicationException.class)
                .hasMessageContaining("Last-Event-ID")
                .extracting(refused ->
                        ((WebApplicationException) refused).getResponse().getStatus())
                .isEqualTo(400);
    }

    @Test
    void isBehindAnotherWhereAnyPartitionIs() {
        assertThat(Position.of(3, 3).isAtLeast(Position.of(3, 3))).isTrue();
        assertThat(Position.of(4, 3).isAtLeast(Position.of(3, 3))).isTrue();
        assertThat(Position.of(9, 2).isAtLeast(Position.of(3, 3))).isFalse();
        assertThat(Position.of(9).isAtLeast(Position.of(3, 3))).isFalse();
        assertThat(Position.of(9).isAtLeast(Position.of(3, 0))).isTrue();
    }

    @Test
    void goesOnlyForward() {
        assertThat(Position.of(3, 3).behind(1, 5)).isEqualTo(Position.of(3, 6));
        assertThat(Position.of(3, 3).behind(1, 1)).isEqualTo(Position.of(3, 3));
        assertThat(Position.of(3, 3).behind(2, 0)).isEqualTo(Position.of(3, 3, 1));
        assertThat(Position.of(5, 1).furthest(Position.of(2, 4, 1))).isEqualTo(Position.of(5, 4, 1));
    }
}
