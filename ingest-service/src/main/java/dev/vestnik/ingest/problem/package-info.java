/** What is wrong with a request, in words that help whoever sent it (RFC 9457). */
@NullMarked
package dev.vestnik.ingest.problem;

import org.jspecify.annotations.NullMarked;
