/** What the store's decisions cost, measured. */
@NullMarked
package dev.vestnik.store.bench;

import org.jspecify.annotations.NullMarked;
