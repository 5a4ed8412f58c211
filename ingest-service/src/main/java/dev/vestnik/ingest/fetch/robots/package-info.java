/** Reads each site's robots.txt and keeps to it (RFC 9309). */
@NullMarked
package dev.vestnik.ingest.fetch.robots;

import org.jspecify.annotations.NullMarked;
