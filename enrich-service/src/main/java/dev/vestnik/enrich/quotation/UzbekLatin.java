package dev.vestnik.enrich.quotation;

/** Writes Uzbek words in Latin letters, so that one model knows them in both scripts. */
final class UzbekLatin {

    private UzbekLatin() {}

    /** A folded word of Cyrillic letters in Latin ones; others stay as they are. */
    static String of(String folded) {
        var latin = new StringBuilder(folded.length() + 4);
        for (int i = 0; i < folded.length(); i++) {
            var c = folded.charAt(i);
            int at = "абвгджзийклмнопрстуфхэқҳ".indexOf(c);
            if (at >= 0) {
                latin.append("abvgdjziyklmnoprstufxeqh".charAt(at));
            } else {
                latin.append(
                        switch (c) {
                            case 'е' -> i == 0 ? "ye" : "e";
                            case 'ў' -> "o'";
                            case 'ғ' -> "g'";
                            case 'ш' -> "sh";
                            case 'ч' -> "ch";
                            case 'ю' -> "yu";
                            case 'я' -> "ya";
                            case 'ц' -> "ts";
                            case 'ъ' -> "'";
                            case 'ь' -> "";
                            default -> String.valueOf(c);
                        });
            }
        }
        return latin.toString();
    }
}
