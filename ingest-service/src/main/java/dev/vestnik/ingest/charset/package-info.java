/** Bytes as text: which charset they are really in, whatever anybody says of them. */
@NullMarked
package dev.vestnik.ingest.charset;

import org.jspecify.annotations.NullMarked;
