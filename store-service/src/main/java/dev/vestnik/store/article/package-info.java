/** Articles and their versions: deciding what a capture changes, keeping it, showing it. */
@NullMarked
package dev.vestnik.store.article;

import org.jspecify.annotations.NullMarked;
