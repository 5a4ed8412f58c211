/** What a source usually gives, and the alarm when it gives less: its own history is the measure. */
@NullMarked
package dev.vestnik.ingest.coverage;

import org.jspecify.annotations.NullMarked;
