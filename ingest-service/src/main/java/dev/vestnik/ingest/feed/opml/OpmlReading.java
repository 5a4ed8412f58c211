package dev.vestnik.ingest.feed.opml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a document as OPML came to. */
public sealed interface OpmlReading {

    /** It is OPML; there may be no feed in it. */
    record Outlines(@Nullable String title, List<Outline> outlines, List<String> warnings) implements OpmlReading {
        public Outlines {
            outlines = List.copyOf(outlines);
            warnings = List.copyOf(warnings);
        }
    }

    /** It is something else. */
    record NoOpml(String why) implements OpmlReading {}
}
