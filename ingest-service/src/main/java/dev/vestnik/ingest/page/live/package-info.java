/** Live blogs: one page that grows by entries, each with its own time. */
@NullMarked
package dev.vestnik.ingest.page.live;

import org.jspecify.annotations.NullMarked;
