/** Tests of the commands. */
@NullMarked
package dev.vestnik.ingest.command;

import org.jspecify.annotations.NullMarked;
