package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.text.Analysis;
import java.util.Map;

/** The nominative of Russian nouns, singular or plural as they stand, and of the adjectives that go with them. */
final class Nominative {

    /** Endings of the other cases of the plural, the longer first; what is left is the stem. */
    private static final String[] OBLIQUE = {"ами", "ями", "ов", "ев", "ей", "ам", "ям", "ах", "ях", "ий"};

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("человек", "люди"),
            Map.entry("ребёнок", "дети"),
            Map.entry("ребенок", "дети"),
            Map.entry("друг", "друзья"),
            Map.entry("брат", "братья"),
            Map.entry("сын", "сыновья"),
            Map.entry("муж", "мужья"),
            Map.entry("профессор", "профессора"),
            Map.entry("доктор", "доктора"),
            Map.entry("директор", "директора"),
            Map.entry("мастер", "мастера"),
            Map.entry("повар", "повара"),
            Map.entry("учитель", "учителя"),
            Map.entry("сосед", "соседи"),
            Map.entry("господин", "господа"),
            Map.entry("хозяин", "хозяева"));

    private Nominative() {}

    /** @param form the word as it stands, in small letters */
    static String noun(Analysis noun, String form) {
        if (!noun.isPlural()) {
            return noun.lemma().equals("власть") ? "власти" : noun.lemma(); // those in power are many
        }
        var lemma = noun.lemma();
        if (IRREGULAR.containsKey(lemma)) {
            return IRREGULAR.get(lemma);
        }
        if (lemma.endsWith("анин") || lemma.endsWith("янин")) {
            return lemma.substring(0, lemma.length() - 2) + "е";
        }
        char last = lemma.charAt(lemma.length() - 1);
        var stem = lemma.substring(0, lemma.length() - 1);
        return switch (last) {
            case 'ы', 'и' -> lemma; // has no singular
            case 'а' -> stem + (isNarrow(stem) ? "и" : "ы");
            case 'я', 'ь' -> stem + "и";
            case 'о' -> stem + "а";
            case 'е' -> stem + (stem.endsWith("щ") || stem.endsWith("ц") ? "а" : "я");
            case 'й' -> lemma.endsWith("ый") || isAdjectival(lemma, form) ? adjectival(lemma) : stem + "и";
            default -> {
                var shown = stem(form);
                yield shown.equals(form) ? form : shown + (isNarrow(shown) ? "и" : "ы");
            }
        };
    }

    private static boolean isAdjectival(String lemma, String form) {
        return (lemma.endsWith("ий") || lemma.endsWith("ой")) && (form.endsWith("их") || form.endsWith("ими"));
    }

    private static String adjectival(String lemma) {
        var stem = lemma.substring(0, lemma.length() - 2);
        return stem + (lemma.endsWith("ий") || isNarrow(stem) ? "ие" : "ые");
    }

    /** украинц- of «украинцев», whose dictionary form has another vowel. */
    private static String stem(String form) {
        for (var ending : OBLIQUE) {
            if (form.endsWith(ending)) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    /** The adjective in the number and gender of a noun. */
    static String adjective(String lemma, Analysis noun) {
        boolean adjective = lemma.endsWith("ый") || lemma.endsWith("ий") || lemma.endsWith("ой");
        if (!adjective || (noun.isMasculine() && !noun.isPlural())) {
            return lemma;
        }
        var stem = lemma.substring(0, lemma.length() - 2);
        if (noun.isPlural()) {
            return adjectival(lemma);
        }
        boolean soft = lemma.endsWith("ий") && "гкх".indexOf(stem.charAt(stem.length() - 1)) < 0;
        boolean hushing = "жшщч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        if (noun.isFeminine()) {
            return stem + (soft && !hushing ? "яя" : "ая");
        }
        return stem + (soft ? "ее" : "ое");
    }

    private static boolean isNarrow(String stem) {
        return "гкхжшщч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }
}
