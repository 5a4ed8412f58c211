/** Everybody and everything that articles name: found by name, and what is known of each. */
@NullMarked
package dev.vestnik.store.entity;

import org.jspecify.annotations.NullMarked;
