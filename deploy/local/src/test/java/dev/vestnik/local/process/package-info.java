/** Child processes, tried. */
@NullMarked
package dev.vestnik.local.process;

import org.jspecify.annotations.NullMarked;
