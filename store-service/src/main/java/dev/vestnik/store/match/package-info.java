/** Whether one article is among those that a query describes, decided in memory, without the database. */
@NullMarked
package dev.vestnik.store.match;

import org.jspecify.annotations.NullMarked;
