/** The chart, rendered by Helm and read by the types of everybody who will read it in a cluster. */
@NullMarked
package dev.vestnik.helm;

import org.jspecify.annotations.NullMarked;
