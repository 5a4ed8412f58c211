/** Who and what a text names. */
@NullMarked
package dev.vestnik.enrich.entity;

import org.jspecify.annotations.NullMarked;
