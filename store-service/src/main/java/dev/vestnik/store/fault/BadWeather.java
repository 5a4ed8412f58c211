package dev.vestnik.store.fault;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Failures of the database that may pass: a lost connection, a server that starts or stops, a lock, another writer who was
 * faster. A batch whose commit got no answer is among them: kept again, it changes nothing that is kept already.
 */
public final class BadWeather implements Predicate<Throwable> {

    /** Classes of SQLSTATE: no connection, rollback, no resources, stopped by an operator, the server's disk. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Another writer's unique key, a server that is a stand-by until the fail-over ends, a lock not had in time. */
    private static final Set<String> STATES = Set.of("23505", "25006", "55P03");

    /** Made by the retry that asks it. */
    public BadWeather() {}

    @Override
    public boolean test(Throwable failure) {
        return Causes.of(failure).anyMatch(BadWeather::mayPass);
    }

    private static boolean mayPass(Throwable failure) {
        return switch (failure) {
            case RollbackException atCommit -> true;
            case HeuristicMixedException atCommit -> true;
            case HeuristicRollbackException atCommit -> true;
            case SQLException sql -> mayPass(sql.getSQLState());
            default -> false;
        };
    }

    /** The connection pool's own failures have no state: no connection could be had in time. */
    private static boolean mayPass(@Nullable String state) {
        return state == null || STATES.contains(state) || CLASSES.stream().anyMatch(state::startsWith);
    }
}
