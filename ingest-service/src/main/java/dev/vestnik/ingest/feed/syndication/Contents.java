package dev.vestnik.ingest.feed.syndication;

import dev.vestnik.ingest.feed.xml.XmlElement;
import dev.vestnik.ingest.feed.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text constructs: plain, escaped markup, markup as elements, base64; said by Atom's {@code type} and {@code mode}, or to be guessed. */
final class Contents {

    private Contents() {}

    /** As HTML; null if nothing is in it. */
    static @Nullable String html(XmlElement element) {
        var html = (isMarkup(element) ? markup(element) : fromText(element)).strip();
        return html.isEmpty() ? null : Bases.absolute(html, element);
    }

    /** As a reader sees it, on one line; null if nothing is in it. */
    static @Nullable String line(XmlElement element) {
        if (isMarkup(element)) {
            return Html.text(markup(element));
        }
        var text = text(element);
        return isPlain(element) || !Html.looksLike(text) ? Html.line(text) : Html.text(text);
    }

    private static boolean isMarkup(XmlElement element) {
        return element.children().findAny().isPresent();
    }

    /** The div that XHTML must stand in is none of the content. */
    private static String markup(XmlElement element) {
        var type = type(element);
        var blankOutside =
                element.content().stream().allMatch(node -> !(node instanceof XmlText(var text)) || text.isBlank());
        var children = element.children().toList();
        var only = children.getFirst();
        var wrapped = type.equals("xhtml")
                && children.size() == 1
                && blankOutside
                && (only.name().equals("xhtml:div")
                        || only.name().equals("div")
                        || only.name().equals("atom:div"));
        return Html.inside(wrapped ? only : element);
    }

    private static String fromText(XmlElement element) {
        var text = text(element);
        var isAtom = element.name().startsWith("atom:");
        return isPlain(element) || (isAtom && type(element).isEmpty() && !Html.looksLike(text))
                ? Html.escaped(text)
                : text;
    }

    private static String text(XmlElement element) {
        var text = element.text();
        if (!isBase64(element)) {
            return text;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException isNot) {
            return text;
        }
    }

    /** Atom 0.3 says so; in Atom 1.0 whatever is neither text nor XML is base64. */
    private static boolean isBase64(XmlElement element) {
        if ("base64".equalsIgnoreCase(element.attribute("mode"))
                || "base64".equalsIgnoreCase(element.attribute("encoding"))) {
            return true;
        }
        var type = type(element);
        return element.name().startsWith("atom:")
                && element.attribute("mode") == null
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.contains("xml")
                && !type.contains("html");
    }

    private static boolean isPlain(XmlElement element) {
        var type = type(element);
        return element.name().startsWith("atom:") && (type.equals("text") || type.equals("text/plain"));
    }

    private static String type(XmlElement element) {
        return Objects.requireNonNullElse(element.attribute("type"), "").toLowerCase(Locale.ROOT);
    }
}
