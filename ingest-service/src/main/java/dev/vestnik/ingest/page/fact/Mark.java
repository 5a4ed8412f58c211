package dev.vestnik.ingest.page.fact;

import org.jsoup.nodes.Element;

/**
 * An element that by its tag, attributes or class name is for something that is said about the article.
 *
 * @param line number of the line in which it begins
 */
record Mark(Element element, Kind kind, int line, boolean aside) {

    enum Kind {
        TIME,
        AUTHOR,
        SECTION,
        TAGS
    }
}
