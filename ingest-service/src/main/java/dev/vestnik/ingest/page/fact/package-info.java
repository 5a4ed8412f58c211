/** What a page says about its article: in JSON-LD, meta tags, microdata and to the eye. */
@NullMarked
package dev.vestnik.ingest.page.fact;

import org.jspecify.annotations.NullMarked;
