package dev.vestnik.store.search.word;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A language whose words we bring into their forms ourselves. */
public enum Turkic {
    KAZAKH("kk"),
    UZBEK("uz");

    private static final int LONGEST_WORD = 100;

    private static final Map<Turkic, RecentForms> RECENT = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(language -> language, language -> new RecentForms(language::made)));

    private final String tag;

    Turkic(String tag) {
        this.tag = tag;
    }

    /** The one that a BCP 47 tag names, if it names one of them. */
    public static Optional<Turkic> of(String language) {
        for (var one : values()) {
            if (language.equals(one.tag) || language.startsWith(one.tag + "-")) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The forms that a word, in lower case, is found by; none of them is a form in another language. Thread-safe. */
    public Set<String> forms(String word) {
        return word.length() > LONGEST_WORD
                ? Set.of()
                : requireNonNull(RECENT.get(this)).of(word);
    }

    private Set<String> made(String word) {
        return endings().forms(spelt(word)).stream()
                .filter(form -> !form.isEmpty())
                .map(form -> tag + "/" + form)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a word that begins like this is found by. */
    public String beginning(String prefix) {
        return tag + "/" + spelt(prefix);
    }

    private String spelt(String word) {
        return this == UZBEK ? UzbekScript.latin(word) : withoutMarks(word);
    }

    private static String withoutMarks(String word) {
        return word.codePoints()
                .filter(letter -> Token.APOSTROPHES.indexOf(letter) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Endings endings() {
        return switch (this) {
            case KAZAKH -> Endings.KAZAKH;
            case UZBEK -> Endings.UZBEK;
        };
    }
}
