package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes case and plural endings off Kazakh and Uzbek names. A Kazakh ending must agree with the stem: back or front vowels,
 * and its first consonant with the sound before it. Possessive endings stay: they belong to names of institutions.
 */
final class CaseEndings {

    private static final String BACK = "аоуұыяюё";
    private static final String FRONT = "еәөүіэ";
    private static final String VOWELS = "аәеёиоөуұүыіэюяў";
    private static final String VOICELESS = "пткқсшщчцфхһбвгд"; // the voiced stops of loan names count as voiceless
    private static final String NASAL = "мнң";

    /** Endings by what they may follow: V a vowel, N a nasal, S another voiced sound, T a voiceless one, P a possessive. */
    private static final Map<String, String> KAZAKH = Map.ofEntries(
            Map.entry("ның", "VN"),
            Map.entry("нің", "VN"),
            Map.entry("дың", "S"),
            Map.entry("дің", "S"),
            Map.entry("тың", "T"),
            Map.entry("тің", "T"),
            Map.entry("ға", "VNS"),
            Map.entry("ге", "VNS"),
            Map.entry("қа", "T"),
            Map.entry("ке", "T"),
            Map.entry("ны", "V"),
            Map.entry("ні", "V"),
            Map.entry("ды", "NS"),
            Map.entry("ді", "NS"),
            Map.entry("ты", "T"),
            Map.entry("ті", "T"),
            Map.entry("да", "VNS"),
            Map.entry("де", "VNS"),
            Map.entry("та", "T"),
            Map.entry("те", "T"),
            Map.entry("дан", "VS"),
            Map.entry("ден", "VS"),
            Map.entry("тан", "T"),
            Map.entry("тен", "T"),
            Map.entry("нан", "N"),
            Map.entry("нен", "N"),
            Map.entry("мен", "VNS"),
            Map.entry("бен", "S"),
            Map.entry("пен", "T"),
            Map.entry("дағы", "VNS"),
            Map.entry("дегі", "VNS"),
            Map.entry("тағы", "T"),
            Map.entry("тегі", "T"),
            Map.entry("на", "P"),
            Map.entry("не", "P"),
            Map.entry("нда", "P"),
            Map.entry("нде", "P"),
            Map.entry("ндағы", "P"),
            Map.entry("ндегі", "P"),
            Map.entry("н", "P"),
            Map.entry("лар", "VS"),
            Map.entry("лер", "VS"),
            Map.entry("дар", "NS"),
            Map.entry("дер", "NS"),
            Map.entry("тар", "T"),
            Map.entry("тер", "T"));

    private static final Set<String> UZBEK_LATIN =
            Set.of("ning", "ni", "ga", "ka", "qa", "da", "dan", "lar", "dagi", "gacha", "dek", "day");

    private static final Set<String> UZBEK_CYRILLIC =
            Set.of("нинг", "ни", "га", "ка", "қа", "да", "дан", "лар", "даги", "гача", "дек", "дай");

    private static final Set<String> LOAN_ENDINGS = Set.of("ев", "ов", "ин", "ева", "ова", "ина", "ий");
    private static final int LONGEST = 5;
    private static final int SHORTEST_STEM = 3;

    private CaseEndings() {}

    /** The folded words that remain when one ending, and then perhaps the one before it, are taken off; the longest ending first. */
    static List<String> stems(String folded, Language language) {
        var stems = new ArrayList<String>();
        int hyphen = folded.lastIndexOf('-');
        for (int length = Math.min(LONGEST, folded.length() - SHORTEST_STEM); length > 0; length--) {
            var stem = folded.substring(0, folded.length() - length);
            var ending = folded.substring(folded.length() - length);
            if (hyphen == stem.length() - 1 && hyphen > 1) { // behind an acronym: БҰҰ-ның
                stems.add(stem.substring(0, hyphen));
            } else if (fits(stem, ending, language)) {
                stems.add(stem);
                plural(stem, language).ifPresent(stems::add);
            }
        }
        return stems;
    }

    private static Optional<String> plural(String stem, Language language) {
        if (stem.length() <= SHORTEST_STEM + 3) {
            return Optional.empty();
        }
        var ending = stem.substring(stem.length() - 3);
        var shorter = stem.substring(0, stem.length() - 3);
        boolean plural = Set.of("лар", "лер", "дар", "дер", "тар", "тер", "lar").contains(ending);
        return plural && fits(shorter, ending, language) ? Optional.of(shorter) : Optional.empty();
    }

    private static boolean fits(String stem, String ending, Language language) {
        return switch (language) {
            case KAZAKH -> fitsKazakh(stem, ending);
            case UZBEK_LATIN -> UZBEK_LATIN.contains(ending) && fitsUzbek(stem, ending, 'k', 'q');
            case UZBEK_CYRILLIC -> UZBEK_CYRILLIC.contains(ending) && fitsUzbek(stem, ending, 'к', 'қ');
            case RUSSIAN, ENGLISH -> false;
        };
    }

    /** The dative is -ka behind k and -qa behind q, and -ga everywhere else. */
    private static boolean fitsUzbek(String stem, String ending, char k, char q) {
        char last = stem.charAt(stem.length() - 1);
        return switch (ending) {
            case "ka", "ка" -> last == k;
            case "qa", "қа" -> last == q;
            case "ga", "га" -> last != k && last != q;
            default -> true;
        };
    }

    private static boolean fitsKazakh(String stem, String ending) {
        var places = KAZAKH.get(ending);
        if (places == null) {
            return false;
        }
        char last = stem.charAt(stem.length() - 1);
        boolean possessive = last == 'ы' || last == 'і';
        if (ending.equals("тан") && last == 'с') {
            return false; // the end of a country's name: Қазақстан
        }
        boolean sound = places.equals("P") ? possessive : places.indexOf(soundOf(last)) >= 0;
        return sound && harmonises(stem, ending);
    }

    private static char soundOf(char last) {
        if (VOWELS.indexOf(last) >= 0) {
            return 'V';
        }
        return NASAL.indexOf(last) >= 0 ? 'N' : VOICELESS.indexOf(last) >= 0 ? 'T' : 'S';
    }

    /** Endings in -мен know no harmony; и and у go with both. */
    private static boolean harmonises(String stem, String ending) {
        if (LOAN_ENDINGS.stream().anyMatch(stem::endsWith)) {
            return true; // Тоқаевтың and Сейтқазиннің
        }
        if (ending.endsWith("мен") || ending.endsWith("бен") || ending.endsWith("пен") || ending.length() == 1) {
            return true;
        }
        boolean front = ending.codePoints().anyMatch(c -> FRONT.indexOf(c) >= 0);
        for (int i = stem.length() - 1; i >= 0; i--) {
            if (BACK.indexOf(stem.charAt(i)) >= 0 && stem.charAt(i) != 'у') {
                return !front;
            }
            if (FRONT.indexOf(stem.charAt(i)) >= 0) {
                return front;
            }
        }
        return true;
    }
}
