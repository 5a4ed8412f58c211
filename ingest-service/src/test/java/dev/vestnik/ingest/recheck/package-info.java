/** Tests of second looks at published articles. */
@NullMarked
package dev.vestnik.ingest.recheck;

import org.jspecify.annotations.NullMarked;
