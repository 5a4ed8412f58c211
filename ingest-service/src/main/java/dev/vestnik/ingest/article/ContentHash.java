package dev.vestnik.ingest.article;

/** Tells versions of an article apart: a hash of headline and body alone, so that a counter beside them changes nothing. */
public final class ContentHash {

    private ContentHash() {}

    public static String of(String headline, String body) {
        return Sha256.hex(headline + "\n" + body);
    }
}
