/** The flow of the store service. */
@NullMarked
package dev.vestnik.store;

import org.jspecify.annotations.NullMarked;
