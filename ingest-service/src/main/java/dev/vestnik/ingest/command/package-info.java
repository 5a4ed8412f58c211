/** Page and feed reading on the command line: no broker, no database, no network. */
@NullMarked
package dev.vestnik.ingest.command;

import org.jspecify.annotations.NullMarked;
