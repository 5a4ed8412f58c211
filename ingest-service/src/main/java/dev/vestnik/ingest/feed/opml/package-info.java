/** Lists of sources as other programs keep them: OPML in and out. */
@NullMarked
package dev.vestnik.ingest.feed.opml;

import org.jspecify.annotations.NullMarked;
