/** Times as feeds write them, in every form that was ever in use. */
@NullMarked
package dev.vestnik.ingest.feed.date;

import org.jspecify.annotations.NullMarked;
