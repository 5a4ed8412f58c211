package dev.vestnik.enrich.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms that names take in Russian, and the way back to the dictionary form. */
final class RussianNames {

    private record Change(String from, String to) {}

    private static final Set<String> SURNAME_ENDINGS = Set.of("ов", "ев", "ёв", "ин", "ын");

    /** What a masculine surname is changed back by, the longer first. */
    private static final List<Change> MASCULINE = List.of(
            new Change("ского", "ский"),
            new Change("скому", "ский"),
            new Change("ским", "ский"),
            new Change("ском", "ский"),
            new Change("цкого", "цкий"),
            new Change("цкому", "цкий"),
            new Change("цким", "цкий"),
            new Change("ичем", "ич"),
            new Change("ича", "ич"),
            new Change("ичу", "ич"),
            new Change("иче", "ич"),
            new Change("баем", "бай"),
            new Change("баю", "бай"),
            new Change("бая", "бай"));

    private static final List<Change> FEMININE = List.of(
            new Change("ской", "ская"),
            new Change("скую", "ская"),
            new Change("цкой", "цкая"),
            new Change("цкую", "цкая"),
            new Change("овной", "овна"),
            new Change("евной", "евна"),
            new Change("овны", "овна"),
            new Change("евны", "евна"),
            new Change("овне", "овна"),
            new Change("евне", "евна"),
            new Change("овну", "овна"),
            new Change("евну", "евна"));

    /** Endings behind -ов, -ин and so on. */
    private static final Map<Gender, List<String>> CASES = Map.of(
            Gender.MALE, List.of("а", "у", "ым", "ом", "е"),
            Gender.FEMALE, List.of("ой", "у"));

    private RussianNames() {}

    /** The forms of a folded given name in the other cases. */
    static Set<String> formsOfGivenName(String name, Gender gender) {
        if (name.codePoints().anyMatch(c -> c < 0x80)) {
            return Set.of();
        }
        var stem = name.substring(0, name.length() - 1);
        return switch (name.charAt(name.length() - 1)) {
            case 'а' -> forms(stem, "ы", "и", "е", "у", "ой");
            case 'я' -> forms(stem, "и", "е", "ю", "ей");
            case 'й' -> forms(stem, "я", "ю", "ем", "е", "и");
            case 'ь' -> gender == Gender.FEMALE ? forms(stem, "и", "ью") : forms(stem, "я", "ю", "ем", "е");
            case 'е', 'и', 'о', 'у', 'ы', 'э', 'ю' -> Set.of();
            default -> gender == Gender.FEMALE ? Set.of() : forms(name, "а", "у", "ом", "е");
        };
    }

    /** The dictionary form of a surname or patronymic; as it is where it takes no endings. */
    static String nominative(String surname, Gender gender) {
        for (var change : gender == Gender.MALE ? MASCULINE : FEMININE) {
            if (surname.endsWith(change.from)) {
                return surname.substring(0, surname.length() - change.from.length()) + change.to;
            }
        }
        for (var ending : CASES.getOrDefault(gender, List.of())) {
            if (surname.endsWith(ending)) {
                var stem = surname.substring(0, surname.length() - ending.length());
                if (SURNAME_ENDINGS.stream().anyMatch(stem::endsWith)) {
                    return gender == Gender.MALE ? stem : stem + "а";
                }
            }
        }
        return surname;
    }

    /** The dictionary form of a folded patronymic. */
    static String patronymic(String word, Gender gender) {
        return nominative(word, gender);
    }

    private static Set<String> forms(String stem, String... endings) {
        return List.of(endings).stream().map(stem::concat).collect(Collectors.toSet());
    }
}
