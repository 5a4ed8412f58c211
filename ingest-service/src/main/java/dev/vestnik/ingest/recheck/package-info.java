/** Published articles are looked at again: they have changed, or they are gone, or neither. */
@NullMarked
package dev.vestnik.ingest.recheck;

import org.jspecify.annotations.NullMarked;
