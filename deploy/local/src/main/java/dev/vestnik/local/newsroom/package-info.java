/** A small newsroom of invented outlets: pages and feeds on loopback, so that there is always something to read. */
@NullMarked
package dev.vestnik.local.newsroom;

import org.jspecify.annotations.NullMarked;
