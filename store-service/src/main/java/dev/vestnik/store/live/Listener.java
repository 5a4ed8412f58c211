package dev.vestnik.store.live;

import dev.vestnik.store.match.Sought;
import java.util.Optional;

/**
 * Who listens, and to what.
 *
 * @param sought which articles; empty where all
 * @param country where he is; empty where nobody says
 */
record Listener(Optional<Sought> sought, String country) {}
