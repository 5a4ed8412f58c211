/** Whether the trial finds what it should. */
@NullMarked
package dev.vestnik.conformance;

import org.jspecify.annotations.NullMarked;
