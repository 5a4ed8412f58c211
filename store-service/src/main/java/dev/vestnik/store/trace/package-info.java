/** How an article is followed up to the public topic: the traces that records bring, and what lines of the log say of it. */
@NullMarked
package dev.vestnik.store.trace;

import org.jspecify.annotations.NullMarked;
