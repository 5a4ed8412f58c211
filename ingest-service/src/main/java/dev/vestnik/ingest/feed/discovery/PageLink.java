package dev.vestnik.ingest.feed.discovery;

/** A page of the same site that a page links to: the longest words on it, and where the links stand. */
record PageLink(String address, String text, boolean inHeading, boolean inMenu) {

    /** Several links to the same page are one: the picture, the headline, the counter of comments. */
    PageLink and(PageLink other) {
        var longer = text.length() >= other.text.length() ? text : other.text;
        return new PageLink(address, longer, inHeading || other.inHeading, inMenu && other.inMenu);
    }

    int words() {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }
}
