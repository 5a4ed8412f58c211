/** How languages are learnt to be told apart. */
@NullMarked
package dev.vestnik.training.language;

import org.jspecify.annotations.NullMarked;
