/** What makes articles comparable: a fingerprint, and how alike two of them are. */
@NullMarked
package dev.vestnik.enrich.fingerprint;

import org.jspecify.annotations.NullMarked;
