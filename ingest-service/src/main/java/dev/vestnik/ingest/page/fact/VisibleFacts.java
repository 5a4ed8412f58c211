package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.Image;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a reader sees about the article: the headline, and what stands round it and the text. */
final class VisibleFacts {

    private final Lines lines;
    private final Headline headline;
    private final Optional<Element> main;

    VisibleFacts(Lines lines, Headline headline, Optional<Element> main) {
        this.lines = lines;
        this.headline = headline;
        this.main = main;
    }

    Facts read(VisibleTimes times, VisibleNames names, Rubrics rubrics) {
        return new Facts(
                headline.text(),
                new Subheadline(lines, headline, main).find(times),
                names.find(),
                rubrics.section(),
                rubrics.tags(),
                times.published(),
                times.changed(),
                null,
                null,
                null,
                images(),
                null);
    }

    private List<Image> images() {
        return main.map(element -> element.select("img[src]").stream())
                .orElse(Stream.empty())
                .map(image -> WebAddress.parse(image.absUrl("src"))
                        .map(address -> new Image(address.toString(), Facts.text(image.attr("alt")), null)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
