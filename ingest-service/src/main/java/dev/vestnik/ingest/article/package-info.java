/** The raw article as it travels: one capture of one article, cleaned, in typed blocks. */
@NullMarked
package dev.vestnik.ingest.article;

import org.jspecify.annotations.NullMarked;
