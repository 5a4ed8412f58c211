/** Learns who says what, whom the outlet has it from, and what is denied. */
@NullMarked
package dev.vestnik.training.quotation;

import org.jspecify.annotations.NullMarked;
