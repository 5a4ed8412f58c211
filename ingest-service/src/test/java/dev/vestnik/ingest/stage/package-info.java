/** What tests of the whole service play on: sites on loopback, and the topics as their readers see them. */
@NullMarked
package dev.vestnik.ingest.stage;

import org.jspecify.annotations.NullMarked;
