/** JSON Feed 1.0 and 1.1. */
@NullMarked
package dev.vestnik.ingest.feed.json;

import org.jspecify.annotations.NullMarked;
