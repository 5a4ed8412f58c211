/** Stored articles sent through enrichment again, in the lane that live news never waits for. */
@NullMarked
package dev.vestnik.store.replay;

import org.jspecify.annotations.NullMarked;
