/** Tests of what becomes of a page. */
@NullMarked
package dev.vestnik.ingest.desk;

import org.jspecify.annotations.NullMarked;
