/** Tests of what a page says about its article. */
@NullMarked
package dev.vestnik.ingest.page.fact;

import org.jspecify.annotations.NullMarked;
