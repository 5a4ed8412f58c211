package dev.vestnik.ingest.page;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.misfit.Misfit;

/** What reading a page came to. */
public sealed interface Reading {

    /** What was read; without body where the page is no article. */
    RawArticle article();

    /** The page is an article. */
    record Article(RawArticle article) implements Reading {}

    /** The page is something else: what, and why we think so. */
    record NoArticle(RawArticle article, Misfit why) implements Reading {}
}
