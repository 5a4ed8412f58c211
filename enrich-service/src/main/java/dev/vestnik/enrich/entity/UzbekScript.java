package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.text.Folding;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes an Uzbek name of the Latin script in the Cyrillic one. */
final class UzbekScript {

    /** The longer ones first. */
    private static final Map<String, String> LETTERS = new LinkedHashMap<>();

    static {
        var letters =
                "o'ў g'ғ shш chч yoё yuю yaя yeе aа bб dд fф gг hҳ iи jж kк lл mм nн oо pп qқ rр sс tт uу vв xх yй zз eе 'ъ";
        for (var pair : letters.split(" ", -1)) {
            LETTERS.put(pair.substring(0, pair.length() - 1), pair.substring(pair.length() - 1));
        }
    }

    private UzbekScript() {}

    static String cyrillic(String latin) {
        var folded = Folding.fold(latin);
        var cyrillic = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int from = i;
            var letter = LETTERS.keySet().stream()
                    .filter(one -> folded.startsWith(one, from))
                    .findFirst()
                    .orElse(folded.substring(i, i + 1));
            var written = letter.equals("e") && beginsWord(folded, i) ? "э" : LETTERS.getOrDefault(letter, letter);
            boolean capital = folded.length() == latin.length() && Character.isUpperCase(latin.charAt(i));
            cyrillic.append(capital ? Character.toUpperCase(written.charAt(0)) : written.charAt(0));
            i += letter.length();
        }
        return cyrillic.toString();
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || text.charAt(at - 1) == ' ';
    }
}
