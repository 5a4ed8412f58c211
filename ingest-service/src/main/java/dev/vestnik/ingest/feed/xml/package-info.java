/** A tolerant reading of XML: whatever publishers break, within bounds of depth, size and time. */
@NullMarked
package dev.vestnik.ingest.feed.xml;

import org.jspecify.annotations.NullMarked;
