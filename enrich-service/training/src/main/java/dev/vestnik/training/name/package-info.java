/** How names are learnt. */
@NullMarked
package dev.vestnik.training.name;

import org.jspecify.annotations.NullMarked;
