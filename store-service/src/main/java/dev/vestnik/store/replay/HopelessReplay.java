package dev.vestnik.store.replay;

import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.JDBCException;

/** What is asked for in a replay can never be found, however often one tries. */
final class HopelessReplay extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Data exceptions, and program limits that are exceeded: the first two signs of SQLSTATE. */
    private static final String DATA = "22";

    private static final String LIMITS = "54";

    private final long id;

    private HopelessReplay(long id, String why, Throwable cause) {
        super(why, cause);
        this.id = id;
    }

    /** What failed, as such a failure; empty if it may work in a moment. */
    static Optional<HopelessReplay> of(long id, RuntimeException failed) {
        return switch (failed) {
            // an older version of ours took criteria that this one refuses
            case WebApplicationException refused ->
                Optional.of(new HopelessReplay(id, String.valueOf(refused.getMessage()), refused));
            case JDBCException refused
            when isOfData(String.valueOf(refused.getSQLState())) ->
                Optional.of(new HopelessReplay(id, said(refused), refused));
            default -> Optional.empty();
        };
    }

    /** In the database's own words, without the statement. */
    private static String said(JDBCException refused) {
        return String.valueOf(
                Objects.requireNonNullElse(refused.getCause(), refused).getMessage());
    }

    private static boolean isOfData(String state) {
        return state.startsWith(DATA) || state.startsWith(LIMITS);
    }

    long id() {
        return id;
    }
}
