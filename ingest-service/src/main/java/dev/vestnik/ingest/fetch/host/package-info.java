/** Remembers how each host wants to be treated, so that none of them feels us. */
@NullMarked
package dev.vestnik.ingest.fetch.host;

import org.jspecify.annotations.NullMarked;
