package dev.vestnik.ingest.page.body;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Small questions about elements that several readers ask. */
public final class Markup {

    private static final Set<String> NOT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "textarea",
            "select",
            "object",
            "canvas",
            "rt",
            "rp",
            "math",
            "datalist",
            "head");

    /** They stand in a line of text and do not end it; the last two say something about a word of it. */
    private static final Set<String> UNBROKEN = Set.of("img", "picture", "video", "audio", "meta", "link");

    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)(?:display:\\s*none|visibility:\\s*hidden)");

    /** Hidden text longer than this waits for a script to be shown: it may be the article. */
    private static final int WAITS = 1_000;

    private Markup() {}

    /** Removes what no reader sees. */
    public static void removeInvisible(Document page) {
        for (var element : page.body().select("*")) {
            if (NOT_TEXT.contains(element.normalName()) || (isHidden(element) && !element.is("body"))) {
                element.remove();
            }
        }
    }

    private static boolean isHidden(Element element) {
        return (element.hasAttr("hidden")
                        || NOT_SHOWN.matcher(element.attr("style")).find())
                && element.text().length() < WAITS;
    }

    static boolean standsInLine(String tag) {
        return UNBROKEN.contains(tag);
    }

    /** Whether schema.org's word for the text of an article stands at the element. */
    static boolean isMarkedBody(Element element) {
        return element.hasAttr("itemprop") && element.attr("itemprop").contains("articleBody");
    }

    static boolean isHeading(Element element) {
        var tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** Class names and id. */
    static String name(Element element) {
        return element.attributesSize() == 0 ? "" : element.className() + " " + element.id();
    }
}
