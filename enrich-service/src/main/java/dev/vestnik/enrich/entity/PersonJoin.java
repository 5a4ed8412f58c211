package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins a person's full name with the surname alone, with initials, and with forms that were understood otherwise. */
final class PersonJoin {

    /** More members than any article has persons; beyond, they are left apart, so that the time stays bounded. */
    private static final int MOST = 400;

    private PersonJoin() {}

    static List<Member> join(List<Member> persons, Optional<Language> language) {
        if (persons.size() > MOST) {
            return persons;
        }
        var longestFirst = new ArrayList<>(persons);
        longestFirst.sort(Comparator.comparingLong((Member one) -> -fullWords(one)));
        var joined = new ArrayList<Member>();
        for (var person : longestFirst) {
            var host = host(person, joined, language);
            host.ifPresentOrElse(one -> one.join(person), () -> joined.add(person));
        }
        return joined;
    }

    private static long fullWords(Member person) {
        return words(person).stream().filter(word -> word.length() > 1).count();
    }

    private static List<String> words(Member person) {
        return person.names().getFirst().form().words();
    }

    /** The one whose name has all words of this one; of several the one who was named last before. */
    private static Optional<Member> host(Member person, List<Member> joined, Optional<Language> language) {
        var hosts = joined.stream()
                .filter(one -> holds(one, person, false, language))
                .toList();
        if (hosts.isEmpty()) {
            hosts = joined.stream()
                    .filter(one -> holds(one, person, true, language))
                    .toList();
        }
        if (hosts.size() < 2) {
            return hosts.stream().findFirst();
        }
        var first = person.first();
        return hosts.stream()
                .filter(one -> one.first().isBefore(first))
                .max(Comparator.comparing(Member::first, (a, b) -> a.isBefore(b) ? -1 : 1))
                .or(() -> Optional.empty());
    }

    private static boolean holds(Member host, Member person, boolean loosely, Optional<Language> language) {
        for (var name : host.names()) {
            if (holds(name.form().words(), words(person), loosely, language)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<String> host, List<String> person, boolean loosely, Optional<Language> language) {
        boolean full = false;
        for (var word : person) {
            boolean found = false;
            for (var other : host) {
                found |= same(other, word, loosely, language);
            }
            if (!found) {
                return false;
            }
            full |= word.length() > 1;
        }
        return full;
    }

    private static boolean same(String one, String other, boolean loosely, Optional<Language> language) {
        var a = Folding.fold(one);
        var b = Folding.fold(other);
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        if (a.equals(b)) {
            return true;
        }
        return loosely && isLike(a, b, language);
    }

    /** Forms of one word that only the case tells apart. */
    private static boolean isLike(String a, String b, Optional<Language> language) {
        if (a.length() < 4 || b.length() < 4) {
            return false;
        }
        var endings = Endings.of(language.orElse(Language.ENGLISH));
        if (language.filter(Language.RUSSIAN::equals).isPresent()) {
            return endings.stem(a).equals(endings.stem(b));
        }
        return (a.startsWith(b) && endings.accepts(a.substring(b.length())))
                || (b.startsWith(a) && endings.accepts(b.substring(a.length())));
    }
}
