/** What differs between two versions of an article: in words, and in names, numbers and quotations. */
@NullMarked
package dev.vestnik.store.change;

import org.jspecify.annotations.NullMarked;
