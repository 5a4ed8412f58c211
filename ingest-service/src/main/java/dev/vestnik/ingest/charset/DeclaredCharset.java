package dev.vestnik.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document says near its beginning about its own charset: XML prolog, then meta tags. */
final class DeclaredCharset {

    /** Browsers look at 1,024 bytes; pages with long heads say it later. */
    private static final int HEAD = 16_384;

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)"),
            Pattern.compile("(?i)<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"));

    private DeclaredCharset() {}

    /** Null where it says nothing or names what nobody knows. */
    static @Nullable Charset in(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        for (var form : FORMS) {
            var found = form.matcher(head);
            while (found.find()) {
                var charset = CharsetLabel.charset(found.group(1));
                if (charset != null) {
                    return charset;
                }
            }
        }
        return null;
    }
}
