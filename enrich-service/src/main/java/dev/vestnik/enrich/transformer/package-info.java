/** Larger models that an installation mounts in place of the built-in ones. */
@NullMarked
package dev.vestnik.enrich.transformer;

import org.jspecify.annotations.NullMarked;
