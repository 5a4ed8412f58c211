/** Enrichment from the command line, without a broker. */
@NullMarked
package dev.vestnik.enrich.command;

import org.jspecify.annotations.NullMarked;
