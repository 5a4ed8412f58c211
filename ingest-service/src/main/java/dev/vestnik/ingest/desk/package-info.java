/** One page at a time: fetched, read, recognised as an article that is known or new, and published if it says something new. */
@NullMarked
package dev.vestnik.ingest.desk;

import org.jspecify.annotations.NullMarked;
