/** The language of queries: what may be written, what it means, and where a mistake stands. */
@NullMarked
package dev.vestnik.store.search.query;

import org.jspecify.annotations.NullMarked;
