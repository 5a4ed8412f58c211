package dev.vestnik.local.newsroom;

import java.util.Arrays;
import java.util.Optional;

/** The ways in which an outlet may announce its articles; each is a file and a layout of the same name. */
enum FeedFormat {
    RSS("rss", "rss.xml", "application/rss+xml"),
    ATOM("atom", "atom.xml", "application/atom+xml"),
    NEWS_SITEMAP("news-sitemap", "sitemap-news.xml", "application/xml");

    private final String id;
    private final String file;
    private final String type;

    FeedFormat(String id, String file, String type) {
        this.id = id;
        this.file = file;
        this.type = type;
    }

    static Optional<FeedFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    String file() {
        return file;
    }

    /** The media type it is served as, without a charset. */
    String type() {
        return type;
    }
}
