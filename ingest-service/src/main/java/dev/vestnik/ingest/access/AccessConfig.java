package dev.vestnik.ingest.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whom tokens are asked of. */
@ConfigMapping(prefix = "vestnik.access")
interface AccessConfig {

    @WithDefault("reader")
    Reads reads();

    /** Who may read. */
    enum Reads {
        /** Who has one of the roles. */
        READER,
        /** Everybody. */
        PERMIT
    }
}
