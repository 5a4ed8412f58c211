/** Tests of fetching, on a server on loopback. */
@NullMarked
package dev.vestnik.ingest.fetch;

import org.jspecify.annotations.NullMarked;
