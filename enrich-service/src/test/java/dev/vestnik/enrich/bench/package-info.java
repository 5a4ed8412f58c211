/** How fast articles are understood, beside what else could be done with the same text. */
@NullMarked
package dev.vestnik.enrich.bench;

import org.jspecify.annotations.NullMarked;
