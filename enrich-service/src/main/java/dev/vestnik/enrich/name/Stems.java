package dev.vestnik.enrich.name;

/** Cuts off the endings of Russian names that no dictionary knows. */
final class Stems {

    private static final String[] ENDINGS = {
        "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ах", "ях", "ам", "ям", "ом", "ем", "ой", "ей", "ою",
        "ею", "ым", "им", "ых", "их", "ую", "юю", "ая", "яя", "ый", "ий", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь",
        "й"
    };
    private static final int SHORTEST = 3;

    private Stems() {}

    /** How much of a folded word is its stem, in UTF-16 units. */
    static int length(String folded) {
        int length = folded.length();
        if (length > SHORTEST && folded.charAt(length - 1) >= 0x400) {
            for (var ending : ENDINGS) {
                if (length - ending.length() >= SHORTEST && folded.endsWith(ending)) {
                    return length - ending.length();
                }
            }
        }
        return length;
    }
}
