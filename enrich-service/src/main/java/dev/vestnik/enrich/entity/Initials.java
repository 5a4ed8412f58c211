package dev.vestnik.enrich.entity;

import java.util.List;
import java.util.Optional;

/** Persons' names with initials, as papers print them: «А. Пушкин», «А. С. Пушкин». */
public final class Initials {

    private Initials() {}

    /** A first name and a surname with the first name as an initial; with a patronymic between them both. */
    public static Optional<String> of(String name) {
        var words = List.of(name.split(" ", -1));
        boolean whole =
                words.stream().allMatch(word -> word.length() > 2 && Character.isUpperCase(word.codePointAt(0)));
        return switch (words.size()) {
            case 2 -> whole ? Optional.of(initial(words.getFirst()) + words.getLast()) : Optional.empty();
            case 3 ->
                whole && Spellings.isPatronymic(words.get(1))
                        ? Optional.of(initial(words.getFirst()) + initial(words.get(1)) + words.getLast())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String initial(String word) {
        return word.substring(0, 1) + ". ";
    }
}
