/** Text as every step reads it: words, sentences and offsets in Unicode code points. */
@NullMarked
package dev.vestnik.enrich.text;

import org.jspecify.annotations.NullMarked;
