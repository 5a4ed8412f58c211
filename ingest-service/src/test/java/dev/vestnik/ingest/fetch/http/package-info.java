/** Tests of taking one answer off the wire. */
@NullMarked
package dev.vestnik.ingest.fetch.http;

import org.jspecify.annotations.NullMarked;
