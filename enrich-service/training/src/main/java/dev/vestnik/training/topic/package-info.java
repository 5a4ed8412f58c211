/** How subjects are learnt to be told apart. */
@NullMarked
package dev.vestnik.training.topic;

import org.jspecify.annotations.NullMarked;
