/** The child processes that the system consists of: how each starts, gets ready and ends. */
@NullMarked
package dev.vestnik.local.process;

import org.jspecify.annotations.NullMarked;
