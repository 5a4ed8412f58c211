/** Tries a consumer of {@code news.articles.v1} with everything that the topic may bring, and says what it did wrong. */
@NullMarked
package dev.vestnik.conformance;

import org.jspecify.annotations.NullMarked;
