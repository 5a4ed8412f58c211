/** Learns which items of Wikidata names stand for. */
@NullMarked
package dev.vestnik.training.entity;

import org.jspecify.annotations.NullMarked;
