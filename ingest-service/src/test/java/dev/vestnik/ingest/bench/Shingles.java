package dev.vestnik.ingest.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of one text stands in another, counted in runs of four words: the measure of the public article extraction
 * benchmarks (github.com/scrapinghub/article-extraction-benchmark).
 */
final class Shingles {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

    private final Map<List<String>, Integer> counts = new HashMap<>();
    private int total;

    private Shingles() {}

    static Shingles of(String text) {
        var words = WORD.matcher(text).results().map(MatchResult::group).toList();
        var shingles = new Shingles();
        for (var start = 0; start < Math.max(1, words.size() - WORDS + 1) && !words.isEmpty(); start++) {
            shingles.counts.merge(words.subList(start, Math.min(words.size(), start + WORDS)), 1, Integer::sum);
            shingles.total++;
        }
        return shingles;
    }

    int total() {
        return total;
    }

    int common(Shingles other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }
}
