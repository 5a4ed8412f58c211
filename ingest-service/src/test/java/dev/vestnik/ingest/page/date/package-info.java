/** Tests of reading pages, on pages written for them. */
@NullMarked
package dev.vestnik.ingest.page.date;

import org.jspecify.annotations.NullMarked;
