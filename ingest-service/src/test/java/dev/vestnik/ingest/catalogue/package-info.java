/** Tests of the list of sources as people keep it. */
@NullMarked
package dev.vestnik.ingest.catalogue;

import org.jspecify.annotations.NullMarked;
