/** The flow of the store service: batches of enriched articles in, one transaction each. */
@NullMarked
package dev.vestnik.store;

import org.jspecify.annotations.NullMarked;
