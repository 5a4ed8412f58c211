/** Keeps fetching out of places that are nobody's news: addresses inside networks, odd hosts, other services' ports. */
@NullMarked
package dev.vestnik.ingest.fetch.guard;

import org.jspecify.annotations.NullMarked;
