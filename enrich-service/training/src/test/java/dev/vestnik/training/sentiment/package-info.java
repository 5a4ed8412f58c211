/** What is marked of opinions, by example. */
@NullMarked
package dev.vestnik.training.sentiment;

import org.jspecify.annotations.NullMarked;
