package dev.vestnik.store.replay;

import dev.vestnik.store.fault.BadData;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;

/** What is asked for in a replay can never be found, however often one tries. */
final class HopelessReplay extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long id;

    private HopelessReplay(long id, String why, Throwable cause) {
        super(why, cause);
        this.id = id;
    }

    /** What failed, as such a failure; empty if it may work in a moment. */
    static Optional<HopelessReplay> of(long id, RuntimeException failed) {
        // an older version of ours took criteria that this one refuses
        var why = failed instanceof WebApplicationException
                ? Optional.of(String.valueOf(failed.getMessage()))
                : BadData.in(failed);
        return why.map(reason -> new HopelessReplay(id, reason, failed));
    }

    long id() {
        return id;
    }
}
