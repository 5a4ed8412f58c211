/** The numbers that operators watch. */
@NullMarked
package dev.vestnik.ingest.metrics;

import org.jspecify.annotations.NullMarked;
