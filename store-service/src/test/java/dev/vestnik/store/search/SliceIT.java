package dev.vestnik.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.OnRealPlatform;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index of days finds in a slice is dated on its days, and the other way round, whenever that is. */
@OnRealPlatform
class SliceIT {

    private static final Selection ALL = new Selection("true", "true", "", Map.of(), List.of(), Span.ALWAYS);

    private static final String MISPLACED = """
            select count(*) from generate_series(timestamptz '1850-01-01', timestamptz '2150-01-01', interval '97 hours') as dated_at
            where (search_days(dated_at) && ?) <> (search_day(dated_at) >= ? and search_day(dated_at) < ?)
            """;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02T23:59:59Z", "1970-01-01T00:00:00Z", "1969-12-31T12:00:00Z", "1850-01-01T00:00:00Z"})
    void blocksOfDaysAreTheDaysOfTheSlice(Instant newest) throws SQLException {
        var slice = Slice.newest(newest, Optional.empty());
        assertThat(misplaced(slice)).isZero();
        while (!slice.isOldest()) {
            var older = slice.older(0, 1);
            assertThat(older.end()).isEqualTo(slice.first());
            assertThat(misplaced(older)).as("misplaced in %s", older).isZero();
            slice = older;
        }
    }

    private int misplaced(Slice slice) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(MISPLACED)) {
            var days = (Integer[]) slice.of(ALL).values().get("days");
            select.setArray(1, connection.createArrayOf("integer", days));
            select.setInt(2, slice.first());
            select.setInt(3, slice.end());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
