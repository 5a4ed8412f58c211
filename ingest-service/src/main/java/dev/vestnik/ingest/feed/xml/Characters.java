package dev.vestnik.ingest.feed.xml;

import com.ibm.icu.text.CharsetDetector;
import dev.vestnik.ingest.charset.CharsetLabel;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document: by its byte order mark; as UTF-8 where it can be read so and is more than ASCII, since nothing else
 * looks like it by chance; by its own declaration; by the transport's; last by what the bytes look like.
 */
public record Characters(String text, List<String> warnings) {

    private static final int HEAD = 1024;
    private static final int SAMPLE = 64 * 1024;

    private static final Pattern DECLARED =
            Pattern.compile("(?s)^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    /** Those whose bytes are all ASCII and mean something else. */
    private static final Pattern SEVEN_BIT = Pattern.compile("(?i)(iso-2022-.*|hz.*|utf-7)");

    public Characters {
        warnings = List.copyOf(warnings);
    }

    public static Characters of(byte[] bytes, @Nullable String contentType) {
        var marked = Marks.of(bytes);
        if (marked != null) {
            return new Characters(
                    clean(new String(bytes, marked.length(), bytes.length - marked.length(), marked.charset())),
                    List.of());
        }
        var declared = named(DECLARED, new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1))
                .or(() -> named(CHARSET, String.valueOf(contentType)));
        if (declared.isPresent() && SEVEN_BIT.matcher(declared.get().name()).matches()) {
            return new Characters(clean(new String(bytes, declared.get())), List.of());
        }
        return utf8(bytes)
                .map(text -> new Characters(clean(text), List.of()))
                .orElseGet(() -> other(bytes, declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))));
    }

    private static Characters other(byte[] bytes, Optional<Charset> declared) {
        if (declared.isPresent()) {
            return new Characters(clean(new String(bytes, declared.get())), List.of());
        }
        var lenient = new String(bytes, StandardCharsets.UTF_8);
        var bad = lenient.chars().filter(c -> c == '\uFFFD').count();
        var good = lenient.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        if (bad * 10 < good) {
            return new Characters(clean(lenient), List.of("Some bytes are no UTF-8 and were replaced."));
        }
        var charset = looksLike(bytes);
        return new Characters(
                clean(new String(bytes, charset)),
                List.of("The encoding is not as stated; it was read as " + charset.name() + "."));
    }

    private static Charset looksLike(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(true); // without tags
        detector.setText(sample(bytes));
        var match = detector.detect();
        return Optional.ofNullable(match)
                .map(found -> CharsetLabel.charset(found.getName()))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElse(Charset.forName("windows-1252"));
    }

    /** From just before the first byte that is no ASCII. */
    private static byte[] sample(byte[] bytes) {
        var first = 0;
        while (first < bytes.length - 1 && bytes[first] >= 0) {
            first++;
        }
        var start = Math.max(0, first - HEAD);
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException isOther) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> named(Pattern form, String text) {
        var match = form.matcher(text);
        return match.find() ? Optional.ofNullable(CharsetLabel.charset(match.group(1))) : Optional.empty();
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text).find() ? FORBIDDEN.matcher(text).replaceAll("") : text;
    }
}
