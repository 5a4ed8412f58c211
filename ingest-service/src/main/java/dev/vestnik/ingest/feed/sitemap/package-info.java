/** Sitemaps: of pages, of news, as indexes and as plain lists. */
@NullMarked
package dev.vestnik.ingest.feed.sitemap;

import org.jspecify.annotations.NullMarked;
