/** Tests. */
@NullMarked
package dev.vestnik.ingest.feed.xml;

import org.jspecify.annotations.NullMarked;
