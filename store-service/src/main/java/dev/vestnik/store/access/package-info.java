/** Who may ask for what, and how often: tokens, refusals, rates, and the log of who changed what. */
@NullMarked
package dev.vestnik.store.access;

import org.jspecify.annotations.NullMarked;
