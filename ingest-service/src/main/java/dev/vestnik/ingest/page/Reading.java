package dev.vestnik.ingest.page;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.misfit.Misfit;
import java.util.List;

/** What reading a page came to. */
public sealed interface Reading {

    /** What was read; without body where the page is no article. */
    RawArticle article();

    /**
     * The page is an article.
     *
     * @param addresses those that the page calls its own, the most reliable first; whether to believe them is another question
     */
    record Article(RawArticle article, List<String> addresses) implements Reading {

        public Article {
            addresses = List.copyOf(addresses);
        }
    }

    /** The page is something else: what, and why we think so. */
    record NoArticle(RawArticle article, Misfit why) implements Reading {}
}
