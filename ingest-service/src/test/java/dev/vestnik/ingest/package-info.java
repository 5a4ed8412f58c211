/** Tests of the flow, on a real broker, a real database and a web site on loopback. */
@NullMarked
package dev.vestnik.ingest;

import org.jspecify.annotations.NullMarked;
