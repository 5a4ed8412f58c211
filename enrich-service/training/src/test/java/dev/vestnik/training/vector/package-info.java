/** What is made of vectors of words. */
@NullMarked
package dev.vestnik.training.vector;

import org.jspecify.annotations.NullMarked;
