package dev.vestnik.training.name;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.text.Span;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts how the names that were found agree with those that were marked: exactly (span and type), and by the tokens that
 * they cover, as natasha/naeval does.
 */
final class NameScores {

    private static final String ATOM = "(?:\\d+|[^\\W\\d_]+)";
    private static final Pattern TOKEN = Pattern.compile(
            ATOM + "(?:(?:[-\\u2010-\\u2014\\u2212_]|(?<=\\d)[.,/](?=\\d))" + ATOM + ")*|[^\\w\\s]|_",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Names or tokens: right, found, marked. */
    private static final class Count {
        private int right;
        private int found;
        private int marked;

        private void add(Set<?> found, Set<?> marked) {
            this.found += found.size();
            this.marked += marked.size();
            for (var one : found) {
                right += marked.contains(one) ? 1 : 0;
            }
        }

        private double f1() {
            return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
        }
    }

    private final Map<EntityType, Count> exact = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Count> tokens = new EnumMap<>(EntityType.class);
    private final Count micro = new Count();

    void add(NamedText text, List<NameSpan> names) {
        var words = TOKEN.matcher(text.text())
                .results()
                .map(one -> new Span(points(text.text(), one.start()), points(text.text(), one.end())))
                .toList();
        var read = text.document().body().tokens();
        for (var type : List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION)) {
            var marked = new HashSet<Span>();
            text.names().stream().filter(one -> one.type() == type).forEach(one -> marked.add(one.span()));
            var found = new HashSet<Span>();
            names.stream()
                    .filter(one -> one.type() == type)
                    .forEach(one -> found.add(Span.of(read.get(one.from()), read.get(one.to() - 1))));
            exact.computeIfAbsent(type, t -> new Count()).add(found, marked);
            micro.add(found, marked);
            tokens.computeIfAbsent(type, t -> new Count()).add(covered(words, found), covered(words, marked));
        }
    }

    private static int points(String text, int at) {
        return text.codePointCount(0, at);
    }

    private static Set<Span> covered(List<Span> words, Set<Span> names) {
        var covered = new HashSet<Span>();
        for (var word : words) {
            if (names.stream().anyMatch(word::overlaps)) {
                covered.add(word);
            }
        }
        return covered;
    }

    double exact(EntityType type) {
        return exact.getOrDefault(type, new Count()).f1();
    }

    double tokens(EntityType type) {
        return tokens.getOrDefault(type, new Count()).f1();
    }

    double exact() {
        return micro.f1();
    }
}
