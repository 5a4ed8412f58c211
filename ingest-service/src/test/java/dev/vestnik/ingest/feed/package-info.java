/** Tests of reading feeds. */
@NullMarked
package dev.vestnik.ingest.feed;

import org.jspecify.annotations.NullMarked;
