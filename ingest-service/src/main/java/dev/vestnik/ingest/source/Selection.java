package dev.vestnik.ingest.source;

import org.jspecify.annotations.Nullable;

/** Which sources somebody asks for: null stands for any, {@code text} is looked for in id, name and address. */
public record Selection(
        @Nullable State state,
        @Nullable String language,
        @Nullable Origin origin,
        @Nullable String text) {

    public static Selection in(State state) {
        return new Selection(state, null, null, null);
    }
}
