package dev.vestnik.store.search.word;

import java.util.Map;

/** Writes Uzbek words of either script the same way: in Latin letters, {@code ö} and {@code ğ} for those with an apostrophe. */
final class UzbekScript {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ғ', "ğ"),
            Map.entry('д', "d"),
            Map.entry('ё', "yo"),
            Map.entry('ж', "j"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('қ', "q"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ў', "ö"),
            Map.entry('ф', "f"),
            Map.entry('х', "x"),
            Map.entry('ҳ', "h"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sh"),
            Map.entry('ъ', ""),
            Map.entry('ы', "i"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private static final String VOWELS = "аоуэиўеёюяы";

    private UzbekScript() {}

    /** The word, which is in lower case, in the common spelling. */
    static String latin(String word) {
        var latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (Token.APOSTROPHES.indexOf(letter) >= 0) {
                mark(latin);
            } else if (letter == 'е') {
                latin.append(i == 0 || isSoft(word.charAt(i - 1)) ? "ye" : "e");
            } else if (letter == 'ц') {
                latin.append(i > 0 && VOWELS.indexOf(word.charAt(i - 1)) >= 0 ? "ts" : "s");
            } else {
                latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return latin.toString();
    }

    /** Behind o and g the apostrophe makes another letter; elsewhere it is a sign that the other script often leaves out. */
    private static void mark(StringBuilder latin) {
        int last = latin.length() - 1;
        if (last >= 0 && latin.charAt(last) == 'o') {
            latin.setCharAt(last, 'ö');
        } else if (last >= 0 && latin.charAt(last) == 'g') {
            latin.setCharAt(last, 'ğ');
        }
    }

    private static boolean isSoft(char before) {
        return VOWELS.indexOf(before) >= 0 || before == 'ъ' || before == 'ь';
    }
}
