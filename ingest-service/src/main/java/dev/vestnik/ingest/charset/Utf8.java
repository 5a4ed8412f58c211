package dev.vestnik.ingest.charset;

/** Whether bytes are UTF-8: text in any other charset hardly ever is by chance. */
final class Utf8 {

    /** A cut or two in a long page does not make it another charset: so many good sequences stand for one bad byte. */
    private static final int GOOD_FOR_A_BAD_ONE = 20;

    private Utf8() {}

    static boolean hasHighBytes(byte[] content) {
        for (var b : content) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    static boolean fits(byte[] content) {
        var good = 0;
        var bad = 0;
        for (var i = 0; i < content.length; ) {
            var length = sequence(content, i);
            if (length > 1) {
                good++;
            } else if (content[i] < 0 && i + 4 <= content.length) { // the end may be cut
                bad++;
            }
            i += length;
        }
        return good >= bad * GOOD_FOR_A_BAD_ONE && (good > 0 || bad == 0);
    }

    /** Length of the sequence that begins here; 1 for ASCII and for bytes that begin none. */
    private static int sequence(byte[] content, int at) {
        var lead = content[at] & 0xFF;
        var length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        if (at + length > content.length) {
            return 1;
        }
        for (var i = 1; i < length; i++) {
            if ((content[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
