/** Whom the article has it from, and who says that it is not so. */
@NullMarked
package dev.vestnik.enrich.attribution;

import org.jspecify.annotations.NullMarked;
