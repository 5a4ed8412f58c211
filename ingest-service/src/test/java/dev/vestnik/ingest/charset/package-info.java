/** Tests of finding charsets. */
@NullMarked
package dev.vestnik.ingest.charset;

import org.jspecify.annotations.NullMarked;
