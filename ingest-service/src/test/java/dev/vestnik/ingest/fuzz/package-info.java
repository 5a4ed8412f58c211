/** What the readers do with documents that no reader was made for. */
@NullMarked
package dev.vestnik.ingest.fuzz;

import org.jspecify.annotations.NullMarked;
