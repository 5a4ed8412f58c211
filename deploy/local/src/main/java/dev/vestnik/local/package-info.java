/** The whole of Vestnik on one machine, as child processes of one command. */
@NullMarked
package dev.vestnik.local;

import org.jspecify.annotations.NullMarked;
