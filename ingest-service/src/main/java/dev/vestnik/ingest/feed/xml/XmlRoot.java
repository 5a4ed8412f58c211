package dev.vestnik.ingest.feed.xml;

import dev.vestnik.ingest.feed.xml.XmlTag.End;
import dev.vestnik.ingest.feed.xml.XmlTag.Open;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a document really begins, behind messages of the server and other things that stand in front of it. */
public record XmlRoot(String name, int offset) {

    /** Whoever has more in front of its feed has none. */
    private static final int TAGS_IN_FRONT = 40;

    /** The first element of one of these local names (lower case). */
    public static Optional<XmlRoot> find(String text, Set<String> names) {
        var lexer = new XmlLexer(text);
        var tags = 0;
        while (tags < TAGS_IN_FRONT) {
            var offset = lexer.offset();
            switch (lexer.next()) {
                case End() -> {
                    return Optional.empty();
                }
                case Open tag -> {
                    var written = tag.name();
                    var name = written.substring(written.indexOf(':') + 1).toLowerCase(Locale.ROOT);
                    if (names.contains(name)) {
                        return Optional.of(new XmlRoot(name, offset));
                    }
                    tags++;
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
