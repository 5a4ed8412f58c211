package dev.vestnik.ingest.article;

import java.util.List;

/** How the article was taken out of its page, and how sure we are (0 to 1) that the body is the article, whole and alone. */
public record Extraction(String method, double confidence, List<String> warnings) {
    public Extraction {
        warnings = List.copyOf(warnings);
    }
}
