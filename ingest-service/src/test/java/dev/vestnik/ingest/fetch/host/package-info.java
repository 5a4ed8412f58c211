/** Tests of politeness, by a clock that nobody waits for. */
@NullMarked
package dev.vestnik.ingest.fetch.host;

import org.jspecify.annotations.NullMarked;
