/** What an image has in it, and that it is always the same. */
@NullMarked
package dev.vestnik.images;

import org.jspecify.annotations.NullMarked;
