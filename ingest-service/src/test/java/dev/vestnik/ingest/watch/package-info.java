/** Tests of the book on sources. */
@NullMarked
package dev.vestnik.ingest.watch;

import org.jspecify.annotations.NullMarked;
