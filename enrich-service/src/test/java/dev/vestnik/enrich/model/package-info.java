/** How models are stored and read. */
@NullMarked
package dev.vestnik.enrich.model;

import org.jspecify.annotations.NullMarked;
