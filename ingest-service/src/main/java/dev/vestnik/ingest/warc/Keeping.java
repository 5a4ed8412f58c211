package dev.vestnik.ingest.warc;

import dev.vestnik.ingest.article.Archive;

/** What archiving a page came to. */
public sealed interface Keeping {

    /** It stands there, whatever happens to us now. */
    record Kept(Archive place) implements Keeping {}

    /** It stands nowhere: the disk is full or gone. */
    record NotKept(String why) implements Keeping {}
}
