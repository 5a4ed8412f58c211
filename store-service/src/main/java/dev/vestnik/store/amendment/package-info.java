/** What was decided about a part of an article, or is noted of it: words that are not to be read, and notes of editors. */
@NullMarked
package dev.vestnik.store.amendment;

import org.jspecify.annotations.NullMarked;
