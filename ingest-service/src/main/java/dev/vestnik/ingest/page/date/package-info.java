/** Moments as pages write them: in markup and as people read them. */
@NullMarked
package dev.vestnik.ingest.page.date;

import org.jspecify.annotations.NullMarked;
