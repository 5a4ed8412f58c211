/** Which words are names, and of what kind. */
@NullMarked
package dev.vestnik.enrich.name;

import org.jspecify.annotations.NullMarked;
