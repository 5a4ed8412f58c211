package dev.vestnik.ingest.feed.xml;

import dev.vestnik.ingest.feed.xml.XmlTag.Close;
import dev.vestnik.ingest.feed.xml.XmlTag.End;
import dev.vestnik.ingest.feed.xml.XmlTag.Open;
import dev.vestnik.ingest.feed.xml.XmlTag.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cuts a document into tags and text in one pass. It never complains: a {@code <} that starts nothing is text, a quotation
 * mark that is never closed ends with its tag. Document types are skipped, their own entities are not defined.
 */
final class XmlLexer {

    /** A tag with more attributes than this is nobody's; the others are read over. */
    private static final int MOST_ATTRIBUTES = 200;

    private final String text;
    private final Missing missing;
    private int at;

    XmlLexer(String text) {
        this.text = text;
        this.missing = new Missing(text);
    }

    /** Where the next tag or text begins, or what is skipped in front of it. */
    int offset() {
        return at;
    }

    XmlTag next() {
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                return text(text.indexOf('<', at));
            }
            if (text.startsWith("<![CDATA[", at)) {
                return section();
            }
            if (startsName(at + 1)) {
                return open();
            }
            if (at + 1 < text.length() && text.charAt(at + 1) == '/' && startsName(at + 2)) {
                return close();
            }
            if (!skipped()) {
                return text(text.indexOf('<', at + 1));
            }
        }
        return new End();
    }

    private Text text(int end) {
        var piece = text.substring(at, end < 0 ? text.length() : end);
        at += piece.length();
        return new Text(References.resolve(piece));
    }

    /** A section that is never closed ends with the element around it. */
    private Text section() {
        var start = at + "<![CDATA[".length();
        var end = missing.indexOf("]]>", start);
        if (end < 0) {
            var next = text.indexOf("</", start);
            at = next < 0 ? text.length() : next;
            return new Text(text.substring(start, at));
        }
        at = end + "]]>".length();
        return new Text(text.substring(start, end));
    }

    /** Comments, processing instructions and declarations; false if the {@code <} is none of them. */
    private boolean skipped() {
        if (text.startsWith("<!--", at)) {
            var end = missing.indexOf("-->", at + 2);
            at = end < 0 ? at + "<!--".length() : end + "-->".length();
            return true;
        }
        var mark = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (mark == '!' && startsName(at + 2)) {
            at = afterDeclaration();
            return true;
        }
        if (mark == '?') {
            var end = missing.indexOf(">", at);
            at = end < 0 ? text.length() : end + 1;
            return true;
        }
        return false;
    }

    /** A document type may hold declarations in brackets, each with a {@code >} of its own. */
    private int afterDeclaration() {
        var end = missing.indexOf(">", at);
        if (end < 0) {
            return text.length();
        }
        var bracket = text.substring(at, end).indexOf('[');
        if (bracket < 0) {
            return end + 1;
        }
        var closing = missing.indexOf("]", at + bracket);
        var last = closing < 0 ? -1 : missing.indexOf(">", closing);
        return last < 0 ? end + 1 : last + 1;
    }

    private Close close() {
        var start = at + 2;
        var name = text.substring(start, afterName(start));
        var end = start + name.length();
        while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        at = end < text.length() && text.charAt(end) == '>' ? end + 1 : end;
        return new Close(name);
    }

    private Open open() {
        var start = at + 1;
        at = afterName(start);
        var name = text.substring(start, at);
        var attributes = new LinkedHashMap<String, String>();
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == '>') {
                at++;
                return new Open(name, attributes, false);
            }
            if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '>') {
                at += 2;
                return new Open(name, attributes, true);
            }
            if (c == '<') {
                break;
            }
            if (isBlank(c) || c == '/' || c == '=' || c == '"' || c == '\'') {
                at++;
            } else {
                attribute(attributes);
            }
        }
        return new Open(name, attributes, false);
    }

    private void attribute(Map<String, String> attributes) {
        var start = at;
        at = afterName(start);
        var name = text.substring(start, at);
        skipBlanks();
        var value = "";
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipBlanks();
            value = value();
        }
        if (attributes.size() < MOST_ATTRIBUTES) {
            attributes.putIfAbsent(name, References.resolve(value));
        }
    }

    private String value() {
        var quote = at < text.length() ? text.charAt(at) : ' ';
        var start = at;
        if (quote == '"' || quote == '\'') {
            var end = missing.indexOf(String.valueOf(quote), at + 1);
            if (end >= 0) {
                at = end + 1;
                return text.substring(start + 1, end);
            }
            start = ++at;
        }
        while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '>' && !endsTag(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean endsTag(int index) {
        return text.startsWith("/>", index);
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private int afterName(int start) {
        var end = start;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private boolean startsName(int index) {
        return index < text.length() && (Character.isLetter(text.charAt(index)) || text.charAt(index) == '_');
    }

    private static boolean isName(char c) {
        return !isBlank(c) && c != '/' && c != '>' && c != '<' && c != '=' && c != '"' && c != '\'';
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }
}
