/** Finding articles by their words, newest first. */
@NullMarked
package dev.vestnik.store.search;

import org.jspecify.annotations.NullMarked;
