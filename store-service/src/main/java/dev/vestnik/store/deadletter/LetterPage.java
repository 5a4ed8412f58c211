package dev.vestnik.store.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some dead letters, newest first; with a filter perhaps fewer than asked for, or none, although more follow.
 *
 * @param next the cursor of the page that follows; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterPage(List<DeadLetter> items, @Nullable String next) {}
