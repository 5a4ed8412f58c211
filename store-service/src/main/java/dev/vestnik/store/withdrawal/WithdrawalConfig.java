package dev.vestnik.store.withdrawal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How readers meet what is withdrawn. */
@ConfigMapping(prefix = "vestnik.withdrawal")
interface WithdrawalConfig {

    /** The request's header that has the reader's country; whoever sets it must be trusted to. */
    Optional<String> countryHeader();

    /** Who keeps readers from a withheld article, as RFC 7725 wants to have it said; without it this service itself. */
    Optional<URI> blockedBy();

    /** How often it is looked which withholdings began or ended by the clock: so late may the public topic learn of it, REST never. */
    @WithDefault("1m")
    Duration settleEvery();
}
