package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import java.util.EnumSet;
import java.util.Set;

/** Tells whether a Russian office stands in the case of a name: «советник президента Анна …» is no president. */
final class Cases {

    /** What speaks for a way to understand a word that the dictionary has as a name. */
    private static final double SURE = 1.8;

    private Cases() {}

    /** True unless the name is surely in other cases than the office; always in other languages. */
    static boolean agree(Reading reading, int office, Naming person) {
        if (!reading.isIn(Language.RUSSIAN)) {
            return true;
        }
        var cases = EnumSet.noneOf(Case.class);
        reading.analyses(office).forEach(one -> Case.of(one).ifPresent(cases::add));
        if (cases.isEmpty()) {
            return true;
        }
        for (int i = person.from(); i < person.to(); i++) {
            cases.retainAll(sure(reading, i));
        }
        return !cases.isEmpty();
    }

    /** The cases that a word of a name may stand in. */
    private static Set<Case> sure(Reading reading, int index) {
        var sure = EnumSet.noneOf(Case.class);
        for (var way : RussianWord.ways(reading.tokens().get(index), reading.analyses(index))) {
            if (way.weight() >= SURE) {
                sure.add(way.grammaticalCase());
            }
        }
        return sure.isEmpty() ? EnumSet.allOf(Case.class) : sure;
    }
}
