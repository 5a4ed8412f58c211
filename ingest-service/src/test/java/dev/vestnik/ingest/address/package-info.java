/** Tests of addresses and ids. */
@NullMarked
package dev.vestnik.ingest.address;

import org.jspecify.annotations.NullMarked;
