/** Raw articles as they arrive, and why some can't be read. */
@NullMarked
package dev.vestnik.enrich.raw;

import org.jspecify.annotations.NullMarked;
