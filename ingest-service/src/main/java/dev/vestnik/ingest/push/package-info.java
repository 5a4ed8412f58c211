/** Pages that others bring, over HTTP or in a folder. */
@NullMarked
package dev.vestnik.ingest.push;

import org.jspecify.annotations.NullMarked;
