/** The flow of the ingest service: every source is visited when it is due, and what is new there goes to the desk. */
@NullMarked
package dev.vestnik.ingest;

import org.jspecify.annotations.NullMarked;
