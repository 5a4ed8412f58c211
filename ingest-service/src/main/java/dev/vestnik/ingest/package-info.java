/** The flow of the ingest service. */
@NullMarked
package dev.vestnik.ingest;

import org.jspecify.annotations.NullMarked;
