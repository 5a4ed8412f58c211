package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of persons, organisations and places: exact (start, end and type, as CoNLL-2003 has it) and by tokens of a type (as
 * natasha/naeval has it, so that figures on factRuEval can be read beside others').
 */
final class NameMeasure implements Measure {

    @Override
    public boolean fits(JsonNode gold) {
        return gold.has("entities");
    }

    @Override
    public List<Figure> figures(List<Answered> set) {
        var figures = new ArrayList<Figure>();
        var all = new Ratio();
        for (var type : Mentioned.TYPES) {
            var exact = new Ratio();
            var tokens = new Ratio();
            for (var one : set) {
                var right = right(one, type);
                var found = found(one, type);
                exact.add(shared(right, found), found.size(), right.size());
                all.add(shared(right, found), found.size(), right.size());
                var pieces = Pieces.tokens(one.text());
                var rightTokens = pieces.covered(right);
                var foundTokens = pieces.covered(found);
                tokens.add(shared(rightTokens, foundTokens), foundTokens.size(), rightTokens.size());
            }
            if (exact.asked() > 0) {
                figures.add(new Figure(type + " exact F1", exact.f1()));
                figures.add(new Figure(type + " token F1", tokens.f1()));
            }
        }
        figures.add(new Figure("exact F1", all.f1()));
        return figures;
    }

    private static Set<Span> right(Answered one, String type) {
        var right = new HashSet<Span>();
        for (var entity : one.gold().get("entities")) {
            if (entity.get("type").asText().equals(type)) {
                Pieces.span(entity).ifPresent(right::add);
            }
        }
        return right;
    }

    private static Set<Span> found(Answered one, String type) {
        var found = new HashSet<Span>();
        for (var mentioned : Mentioned.in(one.article())) {
            if (mentioned.type().equals(type)) {
                found.add(mentioned.span());
            }
        }
        return found;
    }

    private static <T> int shared(Set<T> one, Set<T> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
