package dev.vestnik.ingest.page.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The article of a page that shows none before its scripts have run: as markup in a script's data, or the witness's words. */
final class Unshown {

    /** Shorter markup in a script is a teaser or a button. */
    private static final int MARKUP = 600;

    private static final Pattern PARAGRAPH = Pattern.compile("<(?:p|br|h2|h3)\\b");

    private String best = "";

    private Unshown() {}

    /** Markup to be read as if it stood in the page; empty if there is none. */
    static String markup(List<Element> scripts, Witness witness) {
        var unshown = new Unshown();
        for (var script : scripts) {
            JsonStrings.each(script.data(), MARKUP, unshown::weigh);
        }
        if (unshown.best.isEmpty() && !witness.isSilent()) {
            return "<p>" + String.join("<p>", Entities.escape(witness.text()).split("\\R+", -1));
        }
        return unshown.best;
    }

    /** A string of markup, or of more JSON with such strings. */
    private void weigh(String string) {
        if (string.startsWith("<")
                || PARAGRAPH.matcher(string).results().limit(3).count() == 3) {
            best = string.length() > best.length() && !string.contains("\":\"") ? string : best;
        }
        if (string.contains("\":\"")) {
            JsonStrings.each(string, MARKUP, this::weigh);
        }
    }
}
