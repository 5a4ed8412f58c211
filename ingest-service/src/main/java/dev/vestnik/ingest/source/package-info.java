/** The sites that are visited, what is known of them, and what they have already given. */
@NullMarked
package dev.vestnik.ingest.source;

import org.jspecify.annotations.NullMarked;
