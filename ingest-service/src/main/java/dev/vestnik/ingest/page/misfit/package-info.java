/** Pages that are no article, and what they are instead. */
@NullMarked
package dev.vestnik.ingest.page.misfit;

import org.jspecify.annotations.NullMarked;
