/** How long articles are kept, by their source and by what they are about. */
@NullMarked
package dev.vestnik.store.retention;

import org.jspecify.annotations.NullMarked;
