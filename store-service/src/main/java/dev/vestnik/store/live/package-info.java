/** What comes to the public topic, told at once to whoever listens (Server-Sent Events). */
@NullMarked
package dev.vestnik.store.live;

import org.jspecify.annotations.NullMarked;
