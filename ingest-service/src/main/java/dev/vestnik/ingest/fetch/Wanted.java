package dev.vestnik.ingest.fetch;

/** What kind of document is asked for: servers that have several give the one that fits. */
public enum Wanted {
    FEED("application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9,"
            + " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1"),
    PAGE("text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5");

    private final String accept;

    Wanted(String accept) {
        this.accept = accept;
    }

    /** The value of the request's {@code Accept}. */
    public String accept() {
        return accept;
    }
}
