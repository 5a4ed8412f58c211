package dev.vestnik.training.language;

import java.util.Locale;

/** Writes Uzbek of the Latin script in the Cyrillic one, of which there is no labelled set. */
public final class UzbekCyrillic {

    /** The longer ones first; where a word begins, e is э. */
    private static final String[][] LETTERS = {
        {"o'", "ў"}, {"g'", "ғ"}, {"sh", "ш"}, {"ch", "ч"}, {"yo", "ё"}, {"yu", "ю"}, {"ya", "я"}, {"ye", "е"},
        {"a", "а"}, {"b", "б"}, {"d", "д"}, {"f", "ф"}, {"g", "г"}, {"h", "ҳ"}, {"i", "и"}, {"j", "ж"},
        {"k", "к"}, {"l", "л"}, {"m", "м"}, {"n", "н"}, {"o", "о"}, {"p", "п"}, {"q", "қ"}, {"r", "р"},
        {"s", "с"}, {"t", "т"}, {"u", "у"}, {"v", "в"}, {"x", "х"}, {"y", "й"}, {"z", "з"}, {"e", "е"},
        {"'", "ъ"}, {"c", "к"}, {"w", "в"},
    };

    private UzbekCyrillic() {}

    public static String of(String latin) {
        var plain = latin.toLowerCase(Locale.ROOT).replaceAll("[ʻʼ‘’`ʹ´]", "'");
        var cyrillic = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            var letter = letter(plain, i);
            boolean begins = i == 0 || !Character.isLetter(plain.charAt(i - 1));
            cyrillic.append(letter[0].equals("e") && begins ? "э" : letter[1]);
            i += letter[0].length();
        }
        return cyrillic.toString();
    }

    private static String[] letter(String text, int at) {
        for (var letter : LETTERS) {
            if (text.startsWith(letter[0], at)) {
                return letter;
            }
        }
        var itself = text.substring(at, at + 1);
        return new String[] {itself, itself};
    }
}
