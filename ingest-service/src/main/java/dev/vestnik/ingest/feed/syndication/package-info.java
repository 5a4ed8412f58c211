/** RSS of all versions, RDF and Atom, whatever publishers made of the standards. */
@NullMarked
package dev.vestnik.ingest.feed.syndication;

import org.jspecify.annotations.NullMarked;
