package dev.vestnik.ingest.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page whose article's text is known.
 *
 * @param html the page's bytes, as fetched
 * @param bodies the text a reader wants of it, paragraphs apart by a blank line; several where it may be read in
 *     several ways
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares pages
record GoldPage(String address, byte[] html, List<String> bodies) {

    /** For extractors that take a decoded page. */
    String text() {
        return new String(html, StandardCharsets.UTF_8);
    }
}
