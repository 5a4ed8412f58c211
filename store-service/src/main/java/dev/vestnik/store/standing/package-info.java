/** Standing queries: kept, asked of each article that is stored, and their hits told, on a topic and to webhooks. */
@NullMarked
package dev.vestnik.store.standing;

import org.jspecify.annotations.NullMarked;
