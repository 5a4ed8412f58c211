/** Which language a text is written in. */
@NullMarked
package dev.vestnik.enrich.language;

import org.jspecify.annotations.NullMarked;
