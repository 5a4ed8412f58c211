/** Tests of pages that others bring. */
@NullMarked
package dev.vestnik.ingest.push;

import org.jspecify.annotations.NullMarked;
