package dev.vestnik.ingest.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding that takes addresses as people write them: what is encoded for a reason stays, the rest is made legal. */
final class Percent {

    private static final String UNRESERVED = "-._~";
    private static final String LEGAL = "-._~!$&'()*+,;=:@/?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Percent() {}

    static String encode(String part) {
        var out = new StringBuilder(part.length() + 16);
        for (var i = 0; i < part.length(); ) {
            var c = part.codePointAt(i);
            if (c == '%' && isEncoded(part, i)) {
                appendOctet(out, HexFormat.fromHexDigits(part, i + 1, i + 3));
                i += 3;
                continue;
            }
            append(out, c);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** RFC 3986, 6.2.2: letters, digits and four marks need no encoding, so they have none; the rest is in upper case. */
    private static void appendOctet(StringBuilder out, int octet) {
        if (octet < 128 && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0)) {
            out.append((char) octet);
        } else {
            out.append('%').append(HEX.toHexDigits((byte) octet));
        }
    }

    private static boolean isEncoded(String part, int at) {
        return at + 2 < part.length()
                && HexFormat.isHexDigit(part.charAt(at + 1))
                && HexFormat.isHexDigit(part.charAt(at + 2));
    }

    private static void append(StringBuilder out, int c) {
        if (c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0)) {
            out.append((char) c);
            return;
        }
        for (var octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.toHexDigits(octet));
        }
    }
}
