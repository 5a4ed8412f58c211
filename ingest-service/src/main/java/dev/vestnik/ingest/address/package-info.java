/** What an article is called: its canonical address, and the id made of it. */
@NullMarked
package dev.vestnik.ingest.address;

import org.jspecify.annotations.NullMarked;
