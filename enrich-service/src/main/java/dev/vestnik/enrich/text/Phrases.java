package dev.vestnik.enrich.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases to be found in a text, each with what it stands for; a word that ends in {@code *} stands for every longer one. Immutable once built. */
public final class Phrases<V> {

    /** A phrase that stands at tokens {@code from} (inside) to {@code to} (behind). */
    public record Found<V>(int from, int to, V value) {}

    private record Phrase<V>(List<String> words, V value) {}

    private static final int KEY = 2;

    private final Map<String, List<Phrase<V>>> byBeginning = new HashMap<>();

    /** Adds a phrase, its words parted by blanks. */
    public Phrases<V> with(String phrase, V value) {
        var words = List.of(Folding.fold(phrase).split(" ", -1));
        byBeginning
                .computeIfAbsent(key(words.getFirst()), key -> new ArrayList<>())
                .add(new Phrase<>(words, value));
        return this;
    }

    /** The longest phrase that begins at a token. */
    public Optional<Found<V>> at(List<Token> tokens, int index) {
        Phrase<V> longest = null;
        for (var phrase : byBeginning.getOrDefault(key(tokens.get(index).folded()), List.of())) {
            boolean longer = longest == null || phrase.words.size() > longest.words.size();
            if (longer && matches(phrase.words, tokens, index)) {
                longest = phrase;
            }
        }
        return longest == null
                ? Optional.empty()
                : Optional.of(new Found<>(index, index + longest.words.size(), longest.value));
    }

    /** All phrases between two tokens, from left to right, none inside another. */
    public List<Found<V>> in(List<Token> tokens, int from, int to) {
        var all = new ArrayList<Found<V>>();
        for (int i = from; i < to; ) {
            var found = at(tokens, i).filter(one -> one.to() <= to);
            found.ifPresent(all::add);
            i = found.map(Found::to).orElse(i + 1);
        }
        return all;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var folded = tokens.get(index + i).folded();
            boolean same =
                    word.endsWith("*") ? folded.startsWith(word.substring(0, word.length() - 1)) : folded.equals(word);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }
}
