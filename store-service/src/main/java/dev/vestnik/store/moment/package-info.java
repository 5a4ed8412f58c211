/** When something is. */
@NullMarked
package dev.vestnik.store.moment;

import org.jspecify.annotations.NullMarked;
