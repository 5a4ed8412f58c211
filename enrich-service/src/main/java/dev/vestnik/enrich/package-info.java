/** The flow of the enrich service. */
@NullMarked
package dev.vestnik.enrich;

import org.jspecify.annotations.NullMarked;
