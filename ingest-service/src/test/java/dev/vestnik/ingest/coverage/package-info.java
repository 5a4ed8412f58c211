/** Tests of the rules that say when a source is missed. */
@NullMarked
package dev.vestnik.ingest.coverage;

import org.jspecify.annotations.NullMarked;
