/** Tests of lists of sources. */
@NullMarked
package dev.vestnik.ingest.feed.opml;

import org.jspecify.annotations.NullMarked;
