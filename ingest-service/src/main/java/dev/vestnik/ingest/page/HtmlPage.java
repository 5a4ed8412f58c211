package dev.vestnik.ingest.page;

import dev.vestnik.ingest.charset.DecodedText;
import dev.vestnik.ingest.page.body.Blocks;
import dev.vestnik.ingest.page.body.BodyText;
import dev.vestnik.ingest.page.body.Entries;
import dev.vestnik.ingest.page.body.Layout;
import dev.vestnik.ingest.page.body.MainText;
import dev.vestnik.ingest.page.date.Dates;
import dev.vestnik.ingest.page.date.VisibleDates;
import dev.vestnik.ingest.page.fact.Testimony;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page that is HTML: what its head says, what can be seen, and where in it the article stands. */
final class HtmlPage {

    /** Deeper than any page that people wrote; what is nested deeper stands side by side. */
    private static final int DEEPEST = 200;

    private HtmlPage() {}

    static PageContent read(Capture capture) {
        var page = parse(capture);
        var dates = new Dates(capture.known().zone());
        var visibleDates = new VisibleDates(capture.known().zone());
        var testimony = Testimony.of(page, capture.address(), capture.known().zone(), capture.at());

        var layout = Layout.of(page);
        var runs = layout.runs();
        var main = layout.main();
        var element = main.map(MainText::element);
        var facts = testimony.facts(element);
        var blocks = new Blocks(main.orElse(null), facts, new Entries(dates, visibleDates), visibleDates).of(runs);
        return new PageContent(
                "page", facts, BodyText.of(blocks, main.filter(MainText::marked).isPresent()), testimony.addresses());
    }

    private static Document parse(Capture capture) {
        var text = DecodedText.of(capture.content(), capture.charset()).text();
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(text, Objects.requireNonNullElse(capture.address(), ""), parser);
    }
}
