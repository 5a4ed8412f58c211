/** Which part of a page is the article's text, and what everything else on it is. */
@NullMarked
package dev.vestnik.ingest.page.body;

import org.jspecify.annotations.NullMarked;
