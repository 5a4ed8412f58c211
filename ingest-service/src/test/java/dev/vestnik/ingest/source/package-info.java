/** Tests of sources and their file. */
@NullMarked
package dev.vestnik.ingest.source;

import org.jspecify.annotations.NullMarked;
