/** Learns which words say little because everybody uses them. */
@NullMarked
package dev.vestnik.training.fingerprint;

import org.jspecify.annotations.NullMarked;
