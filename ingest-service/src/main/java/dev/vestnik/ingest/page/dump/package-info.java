/** Plain text dumps of pages: what "select all, copy" gives of a news page, taken apart line by line. */
@NullMarked
package dev.vestnik.ingest.page.dump;

import org.jspecify.annotations.NullMarked;
