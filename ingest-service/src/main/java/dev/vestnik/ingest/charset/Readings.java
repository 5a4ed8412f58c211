package dev.vestnik.ingest.charset;

import com.ibm.icu.text.CharsetDetector;
import dev.vestnik.ingest.charset.DecodedText.Evidence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads bytes that are no UTF-8 in every charset that may be meant, and takes the reading that looks least strange. */
final class Readings {

    /** ICU's detector has no model of DOS and Macintosh Cyrillic, and knows the others from long texts only. */
    private static final List<String> CYRILLIC =
            List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "KOI8-U", "x-MacCyrillic");

    /** Whoever declares a charset is believed if no other reading looks better by this much. */
    private static final double BENEFIT = 0.12;

    /** Differences below this say nothing. */
    private static final double SAME = 0.02;

    /** So many bytes are enough to tell. */
    private static final int SAMPLE = 100_000;

    private static final int GUESSES = 5;

    private Readings() {}

    static DecodedText best(byte[] content, @Nullable Charset transport) {
        var sample = content.length <= SAMPLE ? content : Arrays.copyOf(content, SAMPLE);
        var ofTransport = eightBit(transport);
        var ofDocument = eightBit(DeclaredCharset.in(content));
        var best = StandardCharsets.ISO_8859_1;
        var least = Double.MAX_VALUE;
        for (var charset : candidates(sample)) {
            var strange = Strangeness.of(sample, charset);
            if (strange < least - SAME) {
                best = charset;
                least = strange;
            }
        }
        var enough = least + BENEFIT;
        if (ofTransport != null && Strangeness.of(sample, ofTransport) <= enough) {
            return DecodedText.decode(content, ofTransport, Evidence.TRANSPORT);
        }
        if (ofDocument != null && Strangeness.of(sample, ofDocument) <= enough) {
            return DecodedText.decode(content, ofDocument, Evidence.DOCUMENT);
        }
        return DecodedText.decode(content, best, Evidence.LOOKS);
    }

    /** UTF-8 and UTF-16 were looked for already: who names them is wrong. */
    private static @Nullable Charset eightBit(@Nullable Charset declared) {
        return declared == null || declared.name().startsWith("UTF-") ? null : CharsetLabel.meant(declared);
    }

    private static Set<Charset> candidates(byte[] sample) {
        var names = new ArrayList<String>();
        var matches = new CharsetDetector().setText(sample).detectAll();
        for (var i = 0; i < Math.min(GUESSES, matches.length); i++) {
            names.add(matches[i].getName());
        }
        names.addAll(CYRILLIC);
        names.add("windows-1252");
        var candidates = new LinkedHashSet<Charset>();
        for (var name : names) {
            var charset = eightBit(CharsetLabel.charset(name));
            if (charset != null) {
                candidates.add(charset);
            }
        }
        return candidates;
    }
}
