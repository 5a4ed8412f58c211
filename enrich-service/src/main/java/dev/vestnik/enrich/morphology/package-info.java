/** Dictionary forms and grammar of words. */
@NullMarked
package dev.vestnik.enrich.morphology;

import org.jspecify.annotations.NullMarked;
