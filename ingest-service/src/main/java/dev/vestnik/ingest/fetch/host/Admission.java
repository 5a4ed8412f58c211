package dev.vestnik.ingest.fetch.host;

import java.time.Instant;

/** Whether we may ask a host now. */
public sealed interface Admission {

    /** It is our turn until this is closed. */
    final class Turn implements Admission, AutoCloseable {

        private final Host host;

        Turn(Host host) {
            this.host = host;
        }

        @Override
        public void close() {
            host.leave();
        }
    }

    /** Not before then. */
    record NotBefore(Instant at, String why) implements Admission {}
}
