package dev.vestnik.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. A byte order mark is believed, then bytes that are valid UTF-8 are UTF-8, then whoever declares the
 * charset (the transport, then the document) is believed as long as the text reads like words; else the reading that
 * looks least strange is taken.
 *
 * @param text without byte order mark
 */
public record DecodedText(String text, Charset charset, Evidence evidence) {

    /** What the charset was known by. */
    public enum Evidence {
        BYTE_ORDER_MARK,
        UTF_8,
        TRANSPORT,
        DOCUMENT,
        LOOKS
    }

    /** The transport's charset is null where it says nothing. Never fails: what is no character becomes U+FFFD. */
    public static DecodedText of(byte[] content, @Nullable Charset transport) {
        var marked = UnicodeForm.of(content);
        if (marked != null) {
            return marked.decode(content);
        }
        if (!Utf8.hasHighBytes(content)) {
            return ascii(content, transport);
        }
        if (Utf8.fits(content)) {
            return new DecodedText(new String(content, StandardCharsets.UTF_8), StandardCharsets.UTF_8, Evidence.UTF_8);
        }
        return Readings.best(content, transport);
    }

    /** Seven bits are the same in nearly every charset; those that shift by escapes have to be declared. */
    private static DecodedText ascii(byte[] content, @Nullable Charset transport) {
        var declared = transport == null ? DeclaredCharset.in(content) : transport;
        if (declared == null || !declared.name().startsWith("ISO-2022")) {
            return decode(content, StandardCharsets.UTF_8, Evidence.UTF_8);
        }
        return decode(content, declared, transport == null ? Evidence.DOCUMENT : Evidence.TRANSPORT);
    }

    static DecodedText decode(byte[] content, Charset charset, Evidence evidence) {
        return new DecodedText(new String(content, charset), charset, evidence);
    }
}
