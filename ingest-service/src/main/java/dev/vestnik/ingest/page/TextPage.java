package dev.vestnik.ingest.page;

import dev.vestnik.ingest.charset.DecodedText;
import dev.vestnik.ingest.page.dump.DumpReader;
import java.time.ZoneOffset;
import java.util.List;

/** Reads a page that is plain text: an article and nothing else, or all that stood on the page. */
final class TextPage {

    private TextPage() {}

    static PageContent read(Capture capture) {
        var text = DecodedText.of(capture.content(), capture.charset()).text();
        var zone = capture.known().zone();
        var read = DumpReader.read(
                text,
                zone.equals(ZoneOffset.UTC) ? null : zone, // UTC is what those say who know none
                capture.known().headline());
        return new PageContent("text", read.facts(), read.body(), List.of());
    }
}
