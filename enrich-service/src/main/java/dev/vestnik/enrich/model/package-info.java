/** Linear models over hashed features, as they are shipped: small, fast, immutable. */
@NullMarked
package dev.vestnik.enrich.model;

import org.jspecify.annotations.NullMarked;
