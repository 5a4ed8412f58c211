/** What Vestnik costs, each figure beside a baseline of the same run. */
@NullMarked
package dev.vestnik.local.bench;

import org.jspecify.annotations.NullMarked;
