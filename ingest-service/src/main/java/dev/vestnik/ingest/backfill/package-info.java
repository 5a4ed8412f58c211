/** Web archives are read again with today's extractor, ours and other people's. */
@NullMarked
package dev.vestnik.ingest.backfill;

import org.jspecify.annotations.NullMarked;
