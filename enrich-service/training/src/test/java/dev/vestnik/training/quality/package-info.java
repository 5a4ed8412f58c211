/** Tests of the measures. */
@NullMarked
package dev.vestnik.training.quality;

import org.jspecify.annotations.NullMarked;
