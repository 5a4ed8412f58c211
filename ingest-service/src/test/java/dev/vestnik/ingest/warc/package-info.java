/** Archives written, broken and read. */
@NullMarked
package dev.vestnik.ingest.warc;

import org.jspecify.annotations.NullMarked;
