package dev.vestnik.ingest.page.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The sentence below the headline that belongs to it and not yet to the text: named so, in heading or bold type, above all of the
 * text, or without a full stop, as headlines are.
 */
record Subheadline(Lines lines, Headline headline, Optional<Element> main) {

    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:sub-?(?:title|headline|head|heading)|standfirst|dek|deck|secondary-?title|headline-?sub\\w*)(?:$|[\\s_-])|subtitle|subheadline");

    private static final Pattern STOPS = Pattern.compile("(?U)[.!?…:;,»”\"’)]$");

    private static final int BELOW = 8;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 300;
    private static final int WORDS = 4;

    @Nullable String find(VisibleTimes times) {
        var all = lines.all();
        for (var i = headline.line() + 1;
                headline.line() >= 0 && i < Math.min(all.size(), headline.line() + BELOW);
                i++) {
            var line = all.get(i);
            if (isSentence(line) && !times.isDated(line.text()) && !Bylines.isLabelled(line.text())) {
                return stands(line) ? line.text() : null;
            }
        }
        return null;
    }

    private static boolean isSentence(Line line) {
        return !line.aside()
                && !line.linked()
                && line.text().length() >= SHORTEST
                && line.text().length() <= LONGEST
                && line.text().split(" ", -1).length >= WORDS
                && line.holder().closest("figure, figcaption, button, label") == null
                && !isCaption(line);
    }

    /** A line in one box with a picture, and nothing else. */
    private static boolean isCaption(Line line) {
        return line.holder().selectFirst("img, picture") != null
                && line.text().equals(Facts.text(line.holder().text()));
    }

    private boolean stands(Line line) {
        var holder = line.holder();
        var parent = holder.parent();
        var names = holder.className() + " " + (parent == null ? "" : parent.className());
        var isHeading =
                holder.tagName().matches("h[2-4]") || NAMED.matcher(names).find();
        return isHeading
                || isBold(line)
                || !isInText(holder)
                || !STOPS.matcher(line.text()).find();
    }

    private static boolean isBold(Line line) {
        var bold = line.holder().selectFirst("b, strong");
        return bold != null && line.text().equals(Facts.text(bold.text()));
    }

    private boolean isInText(Element holder) {
        return main.filter(element -> holder.equals(element) || holder.parents().contains(element))
                .isPresent();
    }
}
