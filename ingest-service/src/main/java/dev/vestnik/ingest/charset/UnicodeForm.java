package dev.vestnik.ingest.charset;

import dev.vestnik.ingest.charset.DecodedText.Evidence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The Unicode form that the first bytes name; UTF-16 also where every second byte is zero and shows it. */
record UnicodeForm(Charset charset, int length) {

    /** Of 1,000 bytes at even or at odd places so many zeros are no accident: only UTF-16 has them. */
    private static final double MANY_ZEROS = 0.1;

    private static final int SAMPLE = 4096;

    static @Nullable UnicodeForm of(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return new UnicodeForm(StandardCharsets.UTF_8, 3);
        }
        if (begins(content, 0xFF, 0xFE, 0, 0)) {
            return new UnicodeForm(Charset.forName("UTF-32LE"), 4);
        }
        if (begins(content, 0, 0, 0xFE, 0xFF)) {
            return new UnicodeForm(Charset.forName("UTF-32BE"), 4);
        }
        if (begins(content, 0xFF, 0xFE)) {
            return new UnicodeForm(StandardCharsets.UTF_16LE, 2);
        }
        return begins(content, 0xFE, 0xFF) ? new UnicodeForm(StandardCharsets.UTF_16BE, 2) : byZeros(content);
    }

    DecodedText decode(byte[] content) {
        var text = new String(content, length, content.length - length, charset);
        return new DecodedText(text, charset, length == 0 ? Evidence.LOOKS : Evidence.BYTE_ORDER_MARK);
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable UnicodeForm byZeros(byte[] content) {
        var sample = Arrays.copyOf(content, Math.min(content.length, SAMPLE));
        var zeros = new int[2];
        for (var i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                zeros[i % 2]++;
            }
        }
        var enough = MANY_ZEROS * sample.length / 2;
        if (zeros[1] > enough && zeros[0] * 10 < zeros[1]) {
            return new UnicodeForm(StandardCharsets.UTF_16LE, 0);
        }
        return zeros[0] > enough && zeros[1] * 10 < zeros[0] ? new UnicodeForm(StandardCharsets.UTF_16BE, 0) : null;
    }
}
