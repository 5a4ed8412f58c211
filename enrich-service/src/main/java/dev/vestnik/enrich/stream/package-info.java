/** Records out: what they are wrapped in, what is put aside, and the transaction around both. */
@NullMarked
package dev.vestnik.enrich.stream;

import org.jspecify.annotations.NullMarked;
