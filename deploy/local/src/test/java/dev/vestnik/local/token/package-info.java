/** Tokens on one machine, tried. */
@NullMarked
package dev.vestnik.local.token;

import org.jspecify.annotations.NullMarked;
