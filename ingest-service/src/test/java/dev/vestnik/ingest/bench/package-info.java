/** Reading pages, measured beside others who read pages. */
@NullMarked
package dev.vestnik.ingest.bench;

import org.jspecify.annotations.NullMarked;
