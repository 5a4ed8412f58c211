/** A number that is alike for texts that are alike. */
@NullMarked
package dev.vestnik.enrich.fingerprint;

import org.jspecify.annotations.NullMarked;
