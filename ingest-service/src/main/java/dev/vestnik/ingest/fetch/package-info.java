/** Gets documents from the web, politely and within limits. */
@NullMarked
package dev.vestnik.ingest.fetch;

import org.jspecify.annotations.NullMarked;
