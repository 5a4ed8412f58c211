/** Who may do what on one machine: a key, and a token for each role that is signed with it. */
@NullMarked
package dev.vestnik.local.token;

import org.jspecify.annotations.NullMarked;
