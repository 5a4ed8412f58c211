/** Tests of reading archives again. */
@NullMarked
package dev.vestnik.ingest.backfill;

import org.jspecify.annotations.NullMarked;
