package dev.vestnik.ingest.page;

import dev.vestnik.ingest.page.body.Blocks;
import dev.vestnik.ingest.page.body.BodyText;
import dev.vestnik.ingest.page.body.Entries;
import dev.vestnik.ingest.page.body.Layout;
import dev.vestnik.ingest.page.body.MainText;
import dev.vestnik.ingest.page.date.Dates;
import dev.vestnik.ingest.page.date.VisibleDates;
import dev.vestnik.ingest.page.fact.JsonLdFacts;
import dev.vestnik.ingest.page.fact.MetaFacts;
import dev.vestnik.ingest.page.fact.MicrodataFacts;
import dev.vestnik.ingest.page.fact.VisibleFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page that is HTML: what its head says, what can be seen, and where in it the article stands. */
final class HtmlPage {

    private HtmlPage() {}

    static PageContent read(Capture capture) {
        var page = parse(capture);
        var dates = new Dates(capture.known().zone());
        var visibleDates = new VisibleDates(capture.known().zone());
        var stated =
                JsonLdFacts.read(page, dates).or(MetaFacts.read(page, dates)).or(MicrodataFacts.read(page, dates));

        var layout = Layout.of(page);
        var runs = layout.runs();
        var main = layout.main();
        var element = main.map(MainText::element);
        var facts = stated.or(new VisibleFacts(page, runs, element, dates, visibleDates).read());
        var blocks = new Blocks(main.orElse(null), facts, new Entries(dates, visibleDates), visibleDates).of(runs);
        return new PageContent(
                "page", facts, BodyText.of(blocks, main.filter(MainText::marked).isPresent()));
    }

    /** The charset is the byte order mark's, the transport's, the page's own, or UTF-8, in that order. */
    private static Document parse(Capture capture) {
        var charset = capture.charset() == null ? null : capture.charset().name();
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(capture.content()),
                    charset,
                    Objects.requireNonNullElse(capture.address(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be read", e);
        }
    }
}
