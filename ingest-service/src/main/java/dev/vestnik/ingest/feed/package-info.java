/** Reads RSS and Atom into one shape, whatever the publisher made of the standards. */
@NullMarked
package dev.vestnik.ingest.feed;

import org.jspecify.annotations.NullMarked;
