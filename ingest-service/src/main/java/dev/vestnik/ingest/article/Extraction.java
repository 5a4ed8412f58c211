package dev.vestnik.ingest.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the article was taken out of its page, and how sure we are (0 to 1) that the body is the article, whole and alone. */
@JsonInclude(Include.NON_NULL)
public record Extraction(
        String method,
        double confidence,
        List<String> warnings,
        @Nullable String revision) {

    /** Revision of the whole reading of pages. A greater one, compared as strings, replaces what a lesser one made of a capture. */
    public static final String REVISION = "2026.11-2";

    public Extraction {
        warnings = List.copyOf(warnings);
    }

    /** What today's reading made. */
    public static Extraction today(String method, double confidence, List<String> warnings) {
        return new Extraction(method, confidence, warnings, REVISION);
    }
}
