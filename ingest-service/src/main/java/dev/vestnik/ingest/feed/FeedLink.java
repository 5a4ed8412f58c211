package dev.vestnik.ingest.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An address where a feed of a site may be, and how it was found. */
public record FeedLink(URI address, @Nullable String title, Origin origin) {

    /** How sure it is, the surest first. */
    public enum Origin {
        /** The page names it in its head. */
        STATED,
        /** The page has a link that reads like one to a feed. */
        LINKED,
        /** robots.txt names it as a sitemap. */
        ROBOTS,
        /** It is where many sites have one: to be tried. */
        USUAL_PLACE
    }
}
