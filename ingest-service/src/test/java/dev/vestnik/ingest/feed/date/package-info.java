/** Tests of the times in feeds. */
@NullMarked
package dev.vestnik.ingest.feed.date;

import org.jspecify.annotations.NullMarked;
