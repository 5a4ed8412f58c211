package dev.vestnik.enrich.language;

import dev.vestnik.enrich.text.Lines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What gives a language away: its alphabet, letters that are its own, small words and endings. */
final class Profile {

    private static final int LONGEST_ENDING = 5;

    private final Set<Integer> alphabet;
    private final Set<Integer> own;
    private final Set<String> words;
    private final Set<String> endings;
    private final double fit;

    private Profile(Set<Integer> alphabet, Set<Integer> own, Set<String> words, Set<String> endings, double fit) {
        this.alphabet = alphabet;
        this.own = own;
        this.words = words;
        this.endings = endings;
        this.fit = fit;
    }

    /** Reads {@code name.txt}: lines that begin with alphabet, own, words, endings, or fit: what a word of its letters alone weighs. */
    static Profile load(String name) {
        var lines = Lines.of(Profile.class, name + ".txt");
        return new Profile(
                letters(lines, "alphabet"),
                letters(lines, "own"),
                words(lines, "words"),
                words(lines, "endings"),
                words(lines, "fit").stream().mapToDouble(Double::parseDouble).sum());
    }

    /** How much a folded word speaks for this language; negative where it speaks against it. */
    double weigh(String word) {
        if (!alphabet.isEmpty() && !word.codePoints().allMatch(c -> alphabet.contains(c) || !Character.isLetter(c))) {
            return -1.5;
        }
        double weight = words.contains(word) ? 2 : fit;
        weight += word.codePoints().anyMatch(own::contains) ? 1 : 0;
        weight += hasEnding(word) ? 0.5 : 0;
        return weight;
    }

    private boolean hasEnding(String word) {
        for (int length = LONGEST_ENDING; length > 1; length--) {
            if (word.length() > length + 1 && endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> letters(List<String> lines, String kind) {
        return words(lines, kind).stream()
                .flatMap(word -> word.codePoints().boxed())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(List<String> lines, String kind) {
        var words = new HashSet<String>();
        for (var line : lines) {
            var parts = List.of(line.split("\\s+", -1));
            if (parts.getFirst().equals(kind)) {
                words.addAll(parts.subList(1, parts.size()));
            }
        }
        return words;
    }
}
