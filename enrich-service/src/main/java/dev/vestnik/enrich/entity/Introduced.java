package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons that rules found in full, to be recognised by the surname alone. Belongs to one article. */
final class Introduced {

    private record One(Name surname, PersonName person) {}

    private static final int KEY = 3;

    private final Map<String, List<One>> byBeginning = new HashMap<>();

    void add(PersonName person, Optional<Language> language) {
        var surname = Name.of(person.surname(), language.orElse(Language.ENGLISH));
        byBeginning
                .computeIfAbsent(key(surname.beginning()), key -> new ArrayList<>())
                .add(new One(surname, person));
    }

    /** The first who was introduced by the surname at a token. */
    Optional<PersonName> at(Reading reading, int index) {
        var word = reading.tokens().get(index).folded();
        return byBeginning.getOrDefault(key(word), List.of()).stream()
                .filter(one -> one.surname.endAt(reading.tokens(), index, reading.language()) > index)
                .map(One::person)
                .findFirst();
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }
}
