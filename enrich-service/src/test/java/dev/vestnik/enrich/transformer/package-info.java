/** Tests of mounted models. */
@NullMarked
package dev.vestnik.enrich.transformer;

import org.jspecify.annotations.NullMarked;
