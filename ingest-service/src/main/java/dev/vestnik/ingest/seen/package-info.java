/** What was published already, under which addresses, and when it is looked at again. */
@NullMarked
package dev.vestnik.ingest.seen;

import org.jspecify.annotations.NullMarked;
