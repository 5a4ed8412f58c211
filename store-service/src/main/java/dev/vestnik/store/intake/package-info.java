/** Reading records of enriched articles, and putting aside those that are none. */
@NullMarked
package dev.vestnik.store.intake;

import org.jspecify.annotations.NullMarked;
