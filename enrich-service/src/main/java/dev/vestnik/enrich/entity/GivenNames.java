package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names of the region in all their Russian forms, each with its gender. Immutable. */
final class GivenNames {

    /** A given name in its dictionary form. */
    record GivenName(String name, Gender gender) {}

    private static final int SHORTEST = 3;

    private final Map<String, GivenName> byForm = new HashMap<>();

    GivenNames() {
        for (var line : Lines.of(GivenNames.class, "given-names.txt")) {
            var words = List.of(line.split("\\s+", -1));
            var gender = words.getFirst().equals("f") ? Gender.FEMALE : Gender.MALE;
            words.subList(1, words.size()).forEach(name -> add(new GivenName(name, gender)));
        }
    }

    /** The name of which a folded word is a form. */
    Optional<GivenName> of(String folded, Optional<Language> language) {
        var exact = Optional.ofNullable(byForm.get(folded));
        return exact.isPresent() ? exact : language.flatMap(one -> withoutEndings(folded, Endings.of(one)));
    }

    private Optional<GivenName> withoutEndings(String folded, Endings endings) {
        for (int length = folded.length() - 1; length >= SHORTEST; length--) {
            var name = byForm.get(folded.substring(0, length));
            if (name != null && endings.accepts(folded.substring(length))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private void add(GivenName name) {
        var folded = Folding.fold(name.name);
        byForm.put(folded, name);
        for (var form : RussianNames.formsOfGivenName(folded, name.gender)) {
            byForm.putIfAbsent(form, name);
        }
    }
}
