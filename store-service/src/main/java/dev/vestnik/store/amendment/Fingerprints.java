package dev.vestnik.store.amendment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.search.word.Token;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Words that are known by their hashes only, so that they are found again in another text and stand nowhere. A hash is salted with
 * the article's id and begins with the number of words. Of long passages every so many words that follow each other have one:
 * what is left of a passage after an edit is found, too.
 */
record Fingerprints(UUID article, Set<String> hashes) {

    private static final int LONGEST = 6;

    Fingerprints {
        hashes = Set.copyOf(hashes);
    }

    /** Of a passage. */
    static List<String> of(UUID article, String passage) {
        var words = words(Token.of(passage));
        int length = Math.min(LONGEST, words.size());
        return length == 0
                ? List.of()
                : IntStream.rangeClosed(0, words.size() - length)
                        .mapToObj(start -> hash(article, words.subList(start, start + length)))
                        .distinct()
                        .toList();
    }

    /** Of something that is no text, such as an id. */
    static String ofId(UUID article, String id) {
        return hash(article, List.of(id));
    }

    /** The same with those of more passages. */
    Fingerprints with(List<String> passages) {
        var more = new HashSet<>(hashes);
        passages.forEach(passage -> more.addAll(of(article, passage)));
        return new Fingerprints(article, more);
    }

    /** Where a text has such words. */
    Ranges in(String text) {
        var tokens = Token.of(text);
        var words = words(tokens);
        var found = new ArrayList<Range>();
        var lengths = hashes.stream().map(Fingerprints::length).distinct().toList();
        for (int length : lengths) {
            for (int start = 0; start + length <= words.size(); start++) {
                if (hashes.contains(hash(article, words.subList(start, start + length)))) {
                    found.add(Range.ofUnits(
                            text,
                            tokens.get(start).start(),
                            tokens.get(start + length - 1).end()));
                }
            }
        }
        return Ranges.of(found);
    }

    private static int length(String hash) {
        return Integer.parseInt(hash.substring(0, hash.indexOf(':')));
    }

    /** However they are spelt: capitals, ё and apostrophes make no difference. */
    private static List<String> words(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.text().replace('ё', 'е').replaceAll("['`´ʻʼ‘’′]", ""))
                .toList();
    }

    private static String hash(UUID article, List<String> words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((article + "\n" + String.join(" ", words)).getBytes(UTF_8));
            return words.size() + ":" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
