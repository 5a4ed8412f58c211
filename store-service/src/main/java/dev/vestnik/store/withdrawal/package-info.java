/** What may no longer be shown, where and until when; and the log that tells of it, which nobody can change in silence. */
@NullMarked
package dev.vestnik.store.withdrawal;

import org.jspecify.annotations.NullMarked;
