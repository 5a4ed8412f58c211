/** Where news leaves us: a capture is archived, its article is put on Kafka, and the broker's word is awaited. */
@NullMarked
package dev.vestnik.ingest.press;

import org.jspecify.annotations.NullMarked;
