/** Reads one page, HTML or plain text, into one raw article. */
@NullMarked
package dev.vestnik.ingest.page;

import org.jspecify.annotations.NullMarked;
