/** Tests of reading text dumps, on dumps written for them. */
@NullMarked
package dev.vestnik.ingest.page.dump;

import org.jspecify.annotations.NullMarked;
