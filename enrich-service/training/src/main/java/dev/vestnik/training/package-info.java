/** Learns the models that are shipped, from labelled texts. */
@NullMarked
package dev.vestnik.training;

import org.jspecify.annotations.NullMarked;
