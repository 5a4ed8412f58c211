/** The list of sources as people keep it: over HTTP, as OPML, in a file. */
@NullMarked
package dev.vestnik.ingest.catalogue;

import org.jspecify.annotations.NullMarked;
