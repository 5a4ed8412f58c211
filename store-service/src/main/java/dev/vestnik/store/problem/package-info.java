/** What a caller did wrong, as problem+json (RFC 9457). */
@NullMarked
package dev.vestnik.store.problem;

import org.jspecify.annotations.NullMarked;
