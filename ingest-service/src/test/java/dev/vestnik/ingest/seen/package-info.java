/** Tests of what is remembered. */
@NullMarked
package dev.vestnik.ingest.seen;

import org.jspecify.annotations.NullMarked;
