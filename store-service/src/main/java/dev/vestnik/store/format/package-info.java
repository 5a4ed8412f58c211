/** Articles and answers in the forms that others read them in: JSON-LD, feeds, lines of JSON. */
@NullMarked
package dev.vestnik.store.format;

import org.jspecify.annotations.NullMarked;
