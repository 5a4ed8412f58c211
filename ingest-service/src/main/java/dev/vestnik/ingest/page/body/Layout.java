package dev.vestnik.ingest.page.body;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page laid out: its runs in reading order, and the element its article stands in, if there is one. */
public record Layout(List<Run> runs, Optional<MainText> main) {

    /** With less text than this we may have believed too many class names. */
    private static final int AN_ARTICLE = 300;

    /** The page loses what nobody sees. */
    public static Layout of(Document page) {
        var body = page.body();
        var witness = Witness.of(page);
        var scripts = page.select("script");
        Markup.removeInvisible(page);
        var layout = of(body, witness);
        if (layout.sentences() < AN_ARTICLE) {
            var unshown = Unshown.markup(scripts, witness);
            if (!unshown.isEmpty()) {
                body.appendElement("article").html(unshown);
                Markup.removeInvisible(page);
                return of(body, witness);
            }
        }
        return layout;
    }

    private static Layout of(Element body, Witness witness) {
        var texture = Texture.measure(body);
        var layout = of(body, texture, true, witness);
        if (layout.sentences() >= AN_ARTICLE) {
            return layout;
        }
        var plain = of(body, texture, false, witness);
        return plain.sentences() > Math.max(2 * AN_ARTICLE, 3 * layout.sentences()) ? plain : layout;
    }

    private static Layout of(Element body, Texture texture, boolean believesNames, Witness witness) {
        var purpose = new Purpose(texture, texture.of(body).sentences(), believesNames);
        var runs = Flow.of(body, Clutter.of(body, texture, purpose), texture);
        return new Layout(runs, MainText.find(body, runs, witness));
    }

    private double sentences() {
        return main.map(MainText::element).stream()
                .flatMap(element -> runs.stream().filter(run -> run.weight() > 0 && run.isIn(element)))
                .mapToDouble(Run::weight)
                .sum();
    }
}
