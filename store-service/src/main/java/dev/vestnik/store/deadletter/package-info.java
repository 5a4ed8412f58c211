/** Records that could not be processed: looking at them, sending them again, laying them aside for good. */
@NullMarked
package dev.vestnik.store.deadletter;

import org.jspecify.annotations.NullMarked;
