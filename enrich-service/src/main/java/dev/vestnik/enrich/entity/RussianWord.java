package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways to understand one word of a Russian person's name. */
final class RussianWord {

    /**
     * One way: a gender, a case and the dictionary form that follows.
     *
     * @param weight how much speaks for it
     */
    record Way(Gender gender, Case grammaticalCase, String nominative, double weight) {}

    /** An ending that an unknown word takes in a case, and what stands there in the nominative. */
    private record Ending(Gender gender, Case grammaticalCase, String ending, String nominative) {}

    private static final Set<String> SURNAME_STEMS = Set.of("ов", "ев", "ин", "ын");
    private static final String VOWELS = "аеёиоуыэюя";

    /** Of masculine names that end in a consonant, in й and in ь. */
    private static final List<Ending> MASCULINE = List.of(
            new Ending(Gender.MALE, Case.GENITIVE, "а", ""),
            new Ending(Gender.MALE, Case.ACCUSATIVE, "а", ""),
            new Ending(Gender.MALE, Case.DATIVE, "у", ""),
            new Ending(Gender.MALE, Case.INSTRUMENTAL, "ом", ""),
            new Ending(Gender.MALE, Case.INSTRUMENTAL, "ем", ""),
            new Ending(Gender.MALE, Case.PREPOSITIONAL, "е", ""));

    private static final List<Ending> SOFT = List.of(
            new Ending(Gender.MALE, Case.GENITIVE, "я", ""),
            new Ending(Gender.MALE, Case.ACCUSATIVE, "я", ""),
            new Ending(Gender.MALE, Case.DATIVE, "ю", ""),
            new Ending(Gender.MALE, Case.INSTRUMENTAL, "ем", ""),
            new Ending(Gender.MALE, Case.PREPOSITIONAL, "е", ""));

    private static final List<Ending> ADJECTIVAL = List.of(
            new Ending(Gender.MALE, Case.GENITIVE, "ого", "ий"),
            new Ending(Gender.MALE, Case.ACCUSATIVE, "ого", "ий"),
            new Ending(Gender.MALE, Case.DATIVE, "ому", "ий"),
            new Ending(Gender.MALE, Case.INSTRUMENTAL, "им", "ий"),
            new Ending(Gender.MALE, Case.PREPOSITIONAL, "ом", "ий"),
            new Ending(Gender.FEMALE, Case.NOMINATIVE, "ая", "ая"),
            new Ending(Gender.FEMALE, Case.GENITIVE, "ой", "ая"),
            new Ending(Gender.FEMALE, Case.DATIVE, "ой", "ая"),
            new Ending(Gender.FEMALE, Case.INSTRUMENTAL, "ой", "ая"),
            new Ending(Gender.FEMALE, Case.PREPOSITIONAL, "ой", "ая"),
            new Ending(Gender.FEMALE, Case.ACCUSATIVE, "ую", "ая"));

    /** Of surnames in -ов and -ин. */
    private static final List<Ending> SURNAME = List.of(
            new Ending(Gender.MALE, Case.GENITIVE, "а", ""),
            new Ending(Gender.MALE, Case.ACCUSATIVE, "а", ""),
            new Ending(Gender.MALE, Case.DATIVE, "у", ""),
            new Ending(Gender.MALE, Case.INSTRUMENTAL, "ым", ""),
            new Ending(Gender.MALE, Case.PREPOSITIONAL, "е", ""),
            new Ending(Gender.FEMALE, Case.NOMINATIVE, "а", "а"),
            new Ending(Gender.FEMALE, Case.ACCUSATIVE, "у", "а"),
            new Ending(Gender.FEMALE, Case.GENITIVE, "ой", "а"),
            new Ending(Gender.FEMALE, Case.DATIVE, "ой", "а"),
            new Ending(Gender.FEMALE, Case.INSTRUMENTAL, "ой", "а"),
            new Ending(Gender.FEMALE, Case.PREPOSITIONAL, "ой", "а"));

    /** Of names in -а and -я, which men have as well. */
    private static final List<Ending> OPEN = List.of(
            new Ending(Gender.FEMALE, Case.GENITIVE, "ы", "а"),
            new Ending(Gender.FEMALE, Case.GENITIVE, "и", "а"),
            new Ending(Gender.FEMALE, Case.GENITIVE, "и", "я"),
            new Ending(Gender.FEMALE, Case.DATIVE, "е", "а"),
            new Ending(Gender.FEMALE, Case.PREPOSITIONAL, "е", "а"),
            new Ending(Gender.FEMALE, Case.DATIVE, "е", "я"),
            new Ending(Gender.FEMALE, Case.PREPOSITIONAL, "е", "я"),
            new Ending(Gender.FEMALE, Case.ACCUSATIVE, "у", "а"),
            new Ending(Gender.FEMALE, Case.ACCUSATIVE, "ю", "я"),
            new Ending(Gender.FEMALE, Case.INSTRUMENTAL, "ой", "а"),
            new Ending(Gender.FEMALE, Case.INSTRUMENTAL, "ей", "я"));

    private RussianWord() {}

    static List<Way> ways(Token token, List<Analysis> analyses) {
        var ways = new ArrayList<Way>();
        var word = token.folded();
        for (var analysis : analyses) {
            Case.of(analysis).ifPresent(one -> known(word, analysis, one, ways));
        }
        if (word.endsWith("ии") || word.endsWith("ию") || ways.stream().noneMatch(way -> way.weight >= 2)) {
            guess(word, ways);
        }
        asItIs(word, ways);
        return ways;
    }

    private static void known(String word, Analysis analysis, Case one, List<Way> ways) {
        boolean name = analysis.isGivenName() || analysis.isSurname() || analysis.isPatronymic();
        if (analysis.isPlural() || (!name && !analysis.isNoun())) {
            return;
        }
        var gender = analysis.isFeminine() ? Gender.FEMALE : Gender.MALE;
        var nominative = analysis.lemma();
        if (analysis.isSurname() && gender == Gender.FEMALE) {
            nominative = feminine(nominative);
        } else if (analysis.isPatronymic()) {
            nominative = RussianNames.patronymic(word, gender);
        }
        ways.add(new Way(gender, one, nominative, name ? 2 : 0.7));
    }

    private static String feminine(String surname) {
        if (surname.endsWith("ий") || surname.endsWith("ый") || surname.endsWith("ой")) {
            return surname.substring(0, surname.length() - 2) + "ая";
        }
        return surname.length() > 2 && SURNAME_STEMS.contains(surname.substring(surname.length() - 2))
                ? surname + "а"
                : surname;
    }

    private static void guess(String word, List<Way> ways) {
        for (var ending : SURNAME) {
            var stem = stem(word, ending);
            if (stem.length() > 3 && SURNAME_STEMS.contains(stem.substring(stem.length() - 2))) {
                ways.add(way(stem, ending, 1.8));
            }
        }
        for (var ending : ADJECTIVAL) {
            var stem = stem(word, ending);
            if (stem.endsWith("ск") || stem.endsWith("цк")) {
                ways.add(way(stem, ending, 1.8));
            }
        }
        for (var ending : MASCULINE) {
            var stem = stem(word, ending);
            if (stem.length() > 1 && !endsInVowel(stem) && !stem.endsWith("й")) {
                ways.add(way(stem, ending, mayEndName(stem) ? 1 : 0.3));
            }
        }
        for (var ending : SOFT) {
            soft(stem(word, ending), ending, ways);
        }
        for (var ending : OPEN) {
            var stem = stem(word, ending);
            boolean hushing = !stem.isEmpty() && "гкхжшщч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
            boolean fits =
                    switch (ending.ending) {
                        case "и" -> ending.nominative.equals("а") == hushing; // Ольги, but Асии
                        case "ы" -> !hushing;
                        default -> !(ending.nominative.equals("я") && hushing);
                    };
            if (stem.length() > 1 && fits) {
                ways.add(way(stem, ending, stem.endsWith("и") ? 1.7 : 0.9));
                ways.add(new Way(Gender.MALE, ending.grammaticalCase, stem + ending.nominative, 0.6));
            }
        }
    }

    private static void soft(String stem, Ending ending, List<Way> ways) {
        if (stem.length() > 1) {
            var nominative = endsInVowel(stem) ? stem + "й" : stem + "ь";
            ways.add(new Way(Gender.MALE, ending.grammaticalCase, nominative, endsInVowel(stem) ? 1 : 0.9));
        }
    }

    /** Names that stay as they are: all in the nominative, women's in a consonant and foreign ones in -о, -и, -у always. */
    private static void asItIs(String word, List<Way> ways) {
        boolean consonant = !endsInVowel(word) && !word.endsWith("ь") && !word.endsWith("й");
        boolean open = word.endsWith("а") || word.endsWith("я");
        for (var one : Case.values()) {
            boolean nominative = one == Case.NOMINATIVE;
            double still = word.endsWith("у") ? 0.9 : 1.2;
            double man = nominative ? open ? 0.8 : still + 0.1 : consonant || open ? 0.1 : still;
            double woman =
                    nominative ? open ? word.endsWith("ия") ? 2 : 0.85 : still : open ? 0.1 : consonant ? 1 : still;
            ways.add(new Way(Gender.MALE, one, word, man));
            ways.add(new Way(Gender.FEMALE, one, word, woman));
        }
    }

    /** No name ends like Соботк: there an а is missing. */
    private static boolean mayEndName(String stem) {
        char before = stem.charAt(stem.length() - 2);
        return !stem.endsWith("к") || endsInVowel(stem.substring(0, stem.length() - 1)) || "рснл".indexOf(before) >= 0;
    }

    private static Way way(String stem, Ending ending, double weight) {
        return new Way(ending.gender, ending.grammaticalCase, stem + ending.nominative, weight);
    }

    private static String stem(String word, Ending ending) {
        return word.endsWith(ending.ending) ? word.substring(0, word.length() - ending.ending.length()) : "";
    }

    private static boolean endsInVowel(String word) {
        return VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
