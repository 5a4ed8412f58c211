/** Tests of learning names. */
@NullMarked
package dev.vestnik.training.name;

import org.jspecify.annotations.NullMarked;
