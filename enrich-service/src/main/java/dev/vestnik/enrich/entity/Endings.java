package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Lines;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The endings that names take in a language, so that every form of a name is recognised. Immutable. */
final class Endings {

    private static final int SHORTEST_STEM = 3;

    /** Kazakh and Uzbek put endings on endings; more than three in a row stand on no name. */
    private static final int LONGEST_CHAIN = 3;

    private static final Map<Language, Endings> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, load(language));
        }
    }

    private final Set<String> endings;
    private final boolean replacing;
    private final int longest;

    private Endings(Set<String> endings, boolean replacing) {
        this.endings = endings;
        this.replacing = replacing;
        this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    static Endings of(Language language) {
        return ALL.getOrDefault(language, new Endings(Set.of(), false));
    }

    /** A list whose first line is {@code replacing} holds endings that take each other's place (Астана, Астаны). */
    private static Endings load(Language language) {
        var lines = Lines.of(Endings.class, "endings-" + language.tag() + ".txt");
        var words = lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                .collect(Collectors.toSet());
        boolean replacing = words.remove("replacing");
        return new Endings(words, replacing);
    }

    /** What all forms of a folded name begin with. */
    String stem(String name) {
        if (replacing) {
            for (int length = Math.min(longest, name.length() - SHORTEST_STEM); length > 0; length--) {
                if (endings.contains(name.substring(name.length() - length))) {
                    return name.substring(0, name.length() - length);
                }
            }
        }
        return name;
    }

    /** True if this can stand behind a stem; a hyphen, as behind an acronym, may come first. */
    boolean accepts(String rest) {
        return rest.isEmpty()
                || accepts(rest.startsWith("-") ? rest.substring(1) : rest, replacing ? 1 : LONGEST_CHAIN);
    }

    private boolean accepts(String rest, int links) {
        if (rest.isEmpty()) {
            return true;
        }
        for (int length = links == 0 ? 0 : Math.min(longest, rest.length()); length > 0; length--) {
            if (endings.contains(rest.substring(0, length)) && accepts(rest.substring(length), links - 1)) {
                return true;
            }
        }
        return false;
    }
}
