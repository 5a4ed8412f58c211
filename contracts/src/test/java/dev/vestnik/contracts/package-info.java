/** Holds the contracts to their word: samples, schemas, their compatibility and the AsyncAPI page fit each other. */
@NullMarked
package dev.vestnik.contracts;

import org.jspecify.annotations.NullMarked;
