/** Asks one server once, within limits of time and size, and takes the answer off the wire. */
@NullMarked
package dev.vestnik.ingest.fetch.http;

import org.jspecify.annotations.NullMarked;
