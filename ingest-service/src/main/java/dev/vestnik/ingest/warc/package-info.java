/** Web archives: captures kept as records of WARC files, and WARC files of anybody read as captures. */
@NullMarked
package dev.vestnik.ingest.warc;

import org.jspecify.annotations.NullMarked;
