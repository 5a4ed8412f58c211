package dev.vestnik.store.fault;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What the database says of values that it will never hold, however often they are sent. */
public final class BadData {

    /** Classes of SQLSTATE: a value that is none, more than fits. A broken rule of a table is a mistake of ours and stops the line. */
    private static final Set<String> CLASSES = Set.of("22", "54");

    private static final BadWeather WEATHER = new BadWeather();

    private BadData() {}

    /** What is wrong with the values; empty where a failure has another cause. */
    public static Optional<String> in(Throwable failure) {
        return WEATHER.test(failure)
                ? Optional.empty()
                : Causes.of(failure)
                        .filter(SQLException.class::isInstance)
                        .map(SQLException.class::cast)
                        .filter(BadData::isRefused)
                        .reduce((outer, inner) -> inner) // the outer one of a batch repeats all its values
                        .map(SQLException::getMessage);
    }

    private static boolean isRefused(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && CLASSES.stream().anyMatch(state::startsWith);
    }
}
