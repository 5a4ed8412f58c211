/** Words as they are indexed and sought: Russian and English as the database stems them, Kazakh and Uzbek, which it does not know. */
@NullMarked
package dev.vestnik.store.search.word;

import org.jspecify.annotations.NullMarked;
