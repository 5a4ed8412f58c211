/** Announcing what is stored: messages in the database's log that become records on the public topics. */
@NullMarked
package dev.vestnik.store.outbox;

import org.jspecify.annotations.NullMarked;
