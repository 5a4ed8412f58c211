/** How an article is followed from here on: the trace that goes with its record, and what lines of the log say of it. */
@NullMarked
package dev.vestnik.ingest.trace;

import org.jspecify.annotations.NullMarked;
