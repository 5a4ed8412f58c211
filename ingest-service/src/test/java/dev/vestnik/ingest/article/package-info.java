/** Tests of the value that travels. */
@NullMarked
package dev.vestnik.ingest.article;

import org.jspecify.annotations.NullMarked;
