/** Tests of how an article is followed. */
@NullMarked
package dev.vestnik.ingest.trace;

import org.jspecify.annotations.NullMarked;
