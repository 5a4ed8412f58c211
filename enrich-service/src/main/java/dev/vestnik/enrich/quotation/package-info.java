/** Who said what, literally or in substance. */
@NullMarked
package dev.vestnik.enrich.quotation;

import org.jspecify.annotations.NullMarked;
