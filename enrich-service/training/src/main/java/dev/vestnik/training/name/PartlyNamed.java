package dev.vestnik.training.name;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.name.NameFinder;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Texts of which people have marked only of whom they speak. The other names are those that a model finds; a person whom it
 * misses is one where the word ends a full name elsewhere or is used as names of persons are, or a title stands before it. A
 * text that leaves doubts teaches nothing.
 */
final class PartlyNamed {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "president",
            "president-elect",
            "vice",
            "sen",
            "senator",
            "rep",
            "gov",
            "governor",
            "secretary",
            "judge",
            "justice",
            "sheriff",
            "mayor",
            "chief",
            "prime",
            "minister",
            "king",
            "queen",
            "pope");

    /** A name that the model is less sure of leaves doubts. */
    private static final double SURE = 0.7;

    private final NameFinder finder;
    private final Set<String> surnames = new HashSet<>();
    private final Usage usage = new Usage();

    private PartlyNamed(NameFinder finder) {
        this.finder = finder;
    }

    /** @param read how a line is read */
    static List<NamedText> of(List<JsonNode> lines, Function<JsonNode, NamedText> read, NameFinder finder) {
        var targets = new LinkedHashMap<String, List<Span>>();
        var texts = new LinkedHashMap<String, NamedText>();
        for (var line : lines) {
            var target = line.get("target");
            var text = line.get("text").asText();
            targets.computeIfAbsent(text, one -> new ArrayList<>())
                    .add(new Span(target.get("start").asInt(), target.get("end").asInt()));
            texts.computeIfAbsent(text, one -> read.apply(line));
        }
        return new PartlyNamed(finder).named(texts, targets);
    }

    private List<NamedText> named(Map<String, NamedText> texts, Map<String, List<Span>> targets) {
        var found = new LinkedHashMap<String, List<NameSpan>>();
        texts.forEach((key, text) -> found.put(key, finder.find(text.document())));
        texts.forEach((key, text) -> {
            usage.read(tokens(text));
            found.getOrDefault(key, List.of()).forEach(name -> remember(text, name));
        });
        var named = new ArrayList<NamedText>();
        texts.forEach((key, text) -> {
            var names = new ArrayList<NamedText.Marked>();
            found.getOrDefault(key, List.of()).forEach(name -> names.add(marked(text, name)));
            boolean sure = found.getOrDefault(key, List.of()).stream().allMatch(name -> name.confidence() > SURE)
                    && targets.getOrDefault(key, List.of()).stream().allMatch(target -> add(text, target, names));
            if (sure) {
                named.add(text.withNames(names));
            }
        });
        return named;
    }

    private void remember(NamedText text, NameSpan name) {
        if (name.type() == EntityType.PERSON && name.to() - name.from() > 1) {
            surnames.add(Usage.plain(tokens(text).get(name.to() - 1)));
        }
    }

    /** Marks a target that was missed; false where it is no name or nobody knows whose. */
    private boolean add(NamedText text, Span target, List<NamedText.Marked> names) {
        if (names.stream()
                .anyMatch(name -> name.span().start() < target.end()
                        && target.start() < name.span().end())) {
            return true;
        }
        var person = person(tokens(text), target);
        person.ifPresent(span -> names.add(new NamedText.Marked(span, EntityType.PERSON)));
        return person.isPresent();
    }

    private Optional<Span> person(List<Token> tokens, Span target) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < target.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < target.end()) { // a genitive is part of its word
            to++;
        }
        while (from < to && (!tokens.get(from).isCapitalised() || isTitle(tokens, from))) {
            from++;
        }
        boolean whole = from < to && tokens.subList(from, to).stream().allMatch(Token::isCapitalised);
        boolean titled = from > 0 && (isTitle(tokens, from - 1) || (from > 1 && isTitle(tokens, from - 2)));
        return whole && (titled || isSurname(tokens.get(to - 1)))
                ? Optional.of(Span.of(tokens.get(from), tokens.get(to - 1)))
                : Optional.empty();
    }

    private boolean isSurname(Token token) {
        return surnames.contains(Usage.plain(token)) || usage.isLikeAPerson(token);
    }

    private static boolean isTitle(List<Token> tokens, int index) {
        return TITLES.contains(tokens.get(index).folded());
    }

    private static NamedText.Marked marked(NamedText text, NameSpan name) {
        return new NamedText.Marked(
                Span.of(tokens(text).get(name.from()), tokens(text).get(name.to() - 1)), name.type());
    }

    private static List<Token> tokens(NamedText text) {
        return text.document().body().tokens();
    }
}
