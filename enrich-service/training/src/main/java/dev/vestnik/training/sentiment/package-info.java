/** How it is learnt how good or bad something sounds. */
@NullMarked
package dev.vestnik.training.sentiment;

import org.jspecify.annotations.NullMarked;
