package dev.vestnik.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed in one shape, whatever it was written in: entries in the order of the document, what went less than well as sentences. */
@JsonInclude(Include.NON_NULL)
public record Feed(
        String format,
        @Nullable String title,
        @Nullable String link,
        @Nullable String language,
        List<Entry> entries,
        List<String> warnings) {
    public Feed {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }

    /** The same feed with what went wrong before it was read. */
    Feed warned(List<String> before) {
        var all = new ArrayList<>(before);
        all.addAll(warnings);
        return new Feed(format, title, link, language, entries, all);
    }
}
