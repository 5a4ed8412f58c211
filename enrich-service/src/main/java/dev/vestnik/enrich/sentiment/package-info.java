/** How good or bad it sounds, as a whole and for each entity. */
@NullMarked
package dev.vestnik.enrich.sentiment;

import org.jspecify.annotations.NullMarked;
