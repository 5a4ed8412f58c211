package dev.vestnik.ingest.feed.opml;

import org.jspecify.annotations.Nullable;

/** One feed of a list: what it is called, where it and its site are. Nothing is checked: it is what somebody wrote. */
public record Outline(
        String title,
        String feed,
        @Nullable String site,
        @Nullable String language,
        @Nullable String category) {}
