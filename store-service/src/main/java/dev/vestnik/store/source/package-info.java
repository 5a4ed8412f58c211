/** The sites that articles come from: what each has given, and how well it is covered. */
@NullMarked
package dev.vestnik.store.source;

import org.jspecify.annotations.NullMarked;
