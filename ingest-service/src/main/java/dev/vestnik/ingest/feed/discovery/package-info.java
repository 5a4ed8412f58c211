/** Finds feeds of a site, and articles on sites that have none. */
@NullMarked
package dev.vestnik.ingest.feed.discovery;

import org.jspecify.annotations.NullMarked;
