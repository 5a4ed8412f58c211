package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.NameSpan;
import java.util.List;

/** Finds the names of a document, whose language is one that it knows. Thread-safe. */
public interface NameFinder {

    /** The names of all fields in reading order, none overlapping another. */
    List<NameSpan> find(Document document);
}
