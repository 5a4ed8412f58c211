/** Understands articles: raw ones in, enriched ones out, in a Kafka transaction and without state. */
@NullMarked
package dev.vestnik.enrich;

import org.jspecify.annotations.NullMarked;
