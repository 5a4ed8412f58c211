/** Tests of where fetching does not go. */
@NullMarked
package dev.vestnik.ingest.fetch.guard;

import org.jspecify.annotations.NullMarked;
