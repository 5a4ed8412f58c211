package dev.vestnik.ingest.page.fact;

import org.jsoup.nodes.Element;

/**
 * One line as it is seen on the page.
 *
 * @param holder the innermost block element round it
 * @param aside whether it stands in what serves the site and not the article: menus, footers, teasers, comments
 * @param linked whether any of it is a link
 */
record Line(Element holder, String text, boolean aside, boolean linked) {

    /** A line of at least this length is a paragraph and no label. */
    private static final int PARAGRAPH = 140;

    boolean isParagraph() {
        return text.length() >= PARAGRAPH && !holder.tagName().matches("h[1-6]");
    }
}
