/** Tests of learning. */
@NullMarked
package dev.vestnik.training;

import org.jspecify.annotations.NullMarked;
