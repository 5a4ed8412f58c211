/** The book that is kept on sources: what visits came to, who falls silent, and who is told. */
@NullMarked
package dev.vestnik.ingest.watch;

import org.jspecify.annotations.NullMarked;
