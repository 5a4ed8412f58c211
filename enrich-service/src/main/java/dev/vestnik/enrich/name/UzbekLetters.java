package dev.vestnik.enrich.name;

/** Writes Uzbek words of the Latin script in the Cyrillic one, so that what is learnt of one holds for both. */
final class UzbekLetters {

    private static final String LATIN = "abdefghijklmnopqrstuvxyzcw'";
    private static final String CYRILLIC = "абдефгҳижклмнопқрстувхйзцвъ";

    private UzbekLetters() {}

    /** A folded word in Cyrillic letters; what is no Latin letter stays. */
    static String cyrillic(String folded) {
        if (folded.isEmpty() || folded.charAt(0) > 'z') {
            return folded;
        }
        var written = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            var next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
            var both = pair(folded.charAt(i), next);
            written.append(both == 0 ? single(folded.charAt(i), i) : both);
            i += both == 0 ? 0 : 1;
        }
        return written.toString();
    }

    private static char pair(char first, char second) {
        return switch (first) {
            case 'o' -> second == '\'' ? 'ў' : 0;
            case 'g' -> second == '\'' ? 'ғ' : 0;
            case 's' -> second == 'h' ? 'ш' : 0;
            case 'c' -> second == 'h' ? 'ч' : 0;
            case 'y' -> iotated(second);
            default -> 0;
        };
    }

    /** As the folded Cyrillic has it, е for ё. */
    private static char iotated(char vowel) {
        return switch (vowel) {
            case 'a' -> 'я';
            case 'o', 'e' -> 'е';
            case 'u' -> 'ю';
            default -> 0;
        };
    }

    private static char single(char letter, int at) {
        if (letter == 'e' && at == 0) {
            return 'э';
        }
        int index = LATIN.indexOf(letter);
        return index < 0 ? letter : CYRILLIC.charAt(index);
    }
}
