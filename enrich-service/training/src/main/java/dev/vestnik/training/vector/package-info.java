/** Vectors of words that others have learnt from much text, and what is made of them. */
@NullMarked
package dev.vestnik.training.vector;

import org.jspecify.annotations.NullMarked;
