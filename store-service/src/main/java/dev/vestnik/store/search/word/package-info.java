/** Words as they are indexed and sought where the database has no dictionary: Kazakh, and Uzbek in both its scripts. */
@NullMarked
package dev.vestnik.store.search.word;

import org.jspecify.annotations.NullMarked;
