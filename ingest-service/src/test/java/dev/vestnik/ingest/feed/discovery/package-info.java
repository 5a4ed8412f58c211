/** Tests of finding feeds and articles. */
@NullMarked
package dev.vestnik.ingest.feed.discovery;

import org.jspecify.annotations.NullMarked;
