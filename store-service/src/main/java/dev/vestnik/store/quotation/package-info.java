/** What was said, by whom and about whom. */
@NullMarked
package dev.vestnik.store.quotation;

import org.jspecify.annotations.NullMarked;
