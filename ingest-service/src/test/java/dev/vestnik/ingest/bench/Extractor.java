package dev.vestnik.ingest.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.page.PageReader;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Whoever finds the article's text on a page. The others are given decoded text; we find the charset ourselves.
 *
 * @param body from a page to its article's text, empty where none is found
 */
record Extractor(String name, Function<GoldPage, String> body) {

    private static final PageReader READER = new PageReader();

    static final Extractor BASELINE = new Extractor("readability4j", Extractor::readability);

    static final List<Extractor> ALL = List.of(
            new Extractor("vestnik, all fields", Extractor::vestnik),
            BASELINE,
            new Extractor("boilerpipe, ArticleExtractor", Extractor::boilerpipe),
            new Extractor("jsoup, all text", Extractor::everything));

    private static String vestnik(GoldPage page) {
        var capture = new Capture(page.html(), Capture.Form.HTML, null, page.address(), Instant.EPOCH, Known.NOTHING);
        return READER.read(capture).article().body();
    }

    private static String readability(GoldPage page) {
        var content = new Readability4J(page.address(), page.text()).parse().getArticleContent();
        return content == null ? "" : content.wholeText();
    }

    private static String boilerpipe(GoldPage page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page.text());
        } catch (BoilerpipeProcessingException unreadable) {
            return "";
        }
    }

    private static String everything(GoldPage page) {
        return Jsoup.parse(page.text()).body().text();
    }
}
