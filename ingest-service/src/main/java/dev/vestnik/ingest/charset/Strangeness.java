package dev.vestnik.ingest.charset;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/**
 * How little a text looks like words of people: about 0.1 for a text in the charset it was written in, more than 0.4 for
 * bytes read by the wrong table. Counts only what is not ASCII: how rare each letter is, and whether it can stand beside
 * its neighbours.
 */
final class Strangeness {

    /** By frequency in Russian, Ukrainian, Bulgarian and the Turkic languages in Cyrillic. */
    private static final String COMMON_CYRILLIC = "оеаинтсрвл";

    private static final String USUAL_CYRILLIC = "кмдпуяыьгзбчйі";
    private static final String RARE_CYRILLIC = "хжшюцщэфъёїєґқғүұөәңһўҳ";

    /** A third of any Chinese text is made of the fifty most frequent characters, in one writing or the other. */
    private static final String COMMON_HAN = "的一是不了在人有我他这这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年";

    private static final double IMPOSSIBLE = 1;
    private static final double UNLIKELY = 0.7;
    private static final double RARE = 0.45;
    private static final double UNUSUAL = 0.2;

    private final String text;
    private double sum;
    private int counted;
    private int han;
    private int commonHan;
    private boolean wordHasLowerCase;

    private Strangeness(String text) {
        this.text = text;
    }

    static double of(byte[] content, Charset charset) {
        return new Strangeness(new String(content, charset)).measure();
    }

    private double measure() {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80) {
                counted++;
                sum += strange(i);
            }
            wordHasLowerCase = Character.isLetter(c) && (wordHasLowerCase || Character.isLowerCase(c));
        }
        // Bytes of another charset make characters that nobody uses.
        sum += UNLIKELY * Math.max(0, han - 4 * commonHan);
        return counted == 0 ? 0 : sum / counted;
    }

    private double strange(int at) {
        var c = text.charAt(at);
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> IMPOSSIBLE;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.OTHER_LETTER -> letter(c, at);
            case Character.SURROGATE, Character.FORMAT, Character.NON_SPACING_MARK -> UNUSUAL;
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION -> 0;
            case Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> isInWord(at) ? c == '’' ? 0 : UNLIKELY : 0;
            default -> c == 0xFFFD || isInWord(at) ? IMPOSSIBLE : RARE;
        };
    }

    private double letter(char c, int at) {
        if (Character.isUpperCase(c) && wordHasLowerCase) {
            return UNLIKELY;
        }
        return switch (UnicodeScript.of(c)) {
            case CYRILLIC -> isBesideAscii(at) ? UNLIKELY : cyrillic(Character.toLowerCase(c));
            case LATIN -> isBesideHighLatin(at) ? UNLIKELY : UNUSUAL / 2;
            case HAN -> {
                han++;
                commonHan += COMMON_HAN.indexOf(c) >= 0 ? 1 : 0;
                yield 0;
            }
            case HIRAGANA, HANGUL -> 0;
            default -> isBesideAscii(at) ? UNLIKELY : UNUSUAL;
        };
    }

    private static double cyrillic(char c) {
        return COMMON_CYRILLIC.indexOf(c) >= 0
                ? 0
                : USUAL_CYRILLIC.indexOf(c) >= 0 ? UNUSUAL : RARE_CYRILLIC.indexOf(c) >= 0 ? RARE : UNLIKELY;
    }

    private char neighbour(int at) {
        return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    }

    private boolean isInWord(int at) {
        return Character.isLetter(neighbour(at - 1)) && Character.isLetter(neighbour(at + 1));
    }

    private boolean isBesideAscii(int at) {
        return isAsciiLetter(neighbour(at - 1)) || isAsciiLetter(neighbour(at + 1));
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    /** Languages in Latin letters hardly ever have two letters with accents side by side. */
    private boolean isBesideHighLatin(int at) {
        return isHighLetter(neighbour(at - 1)) || isHighLetter(neighbour(at + 1));
    }

    private static boolean isHighLetter(char c) {
        return c >= 0x80 && Character.isLetter(c);
    }
}
