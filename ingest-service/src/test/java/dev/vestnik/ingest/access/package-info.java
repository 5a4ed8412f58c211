/** Tokens, roles and rates, tried. */
@NullMarked
package dev.vestnik.ingest.access;

import org.jspecify.annotations.NullMarked;
