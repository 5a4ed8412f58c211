/** What an article is about, in IPTC Media Topics. */
@NullMarked
package dev.vestnik.enrich.topic;

import org.jspecify.annotations.NullMarked;
