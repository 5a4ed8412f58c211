/** What a failure of the database means for what was asked of it. */
@NullMarked
package dev.vestnik.store.fault;

import org.jspecify.annotations.NullMarked;
