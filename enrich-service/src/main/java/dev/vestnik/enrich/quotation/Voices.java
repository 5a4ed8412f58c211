package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells who of those whom an article does not name can speak: a contest, a river and «это» can't. Belongs to one article. */
final class Voices {

    /** Words {@code from} (inside) to {@code to} (behind) that mean somebody, and the one that all hang on. */
    record Phrase(int from, int head, int to) {}

    private final Document document;
    private final List<Token> tokens;
    private final List<List<Analysis>> analyses;
    private final Titles titles;
    private final Grammar grammar;
    private final VoiceWords.Known words;

    Voices(Document document, Titles titles, Grammar grammar, VoiceWords.Known words) {
        this.document = document;
        this.tokens = document.body().tokens();
        this.analyses = document.analyses(Field.BODY);
        this.titles = titles;
        this.grammar = grammar;
        this.words = words;
    }

    /** False for words that only describe a report: «по предварительным», «алдын ала» (preliminary). */
    static boolean areAnybody(Document document, Passage passage, VoiceWords.Known words) {
        var tokens = document.body().tokens();
        var analyses = document.analyses(Field.BODY);
        return IntStream.range(passage.from(), passage.to())
                .filter(i -> mayMean(tokens.get(i), words))
                .anyMatch(i -> analyses.get(i).isEmpty()
                        || tokens.get(i).isCapitalised()
                        || !analyses.get(i).stream().allMatch(Analysis::isAdjective));
    }

    private static boolean mayMean(Token token, VoiceWords.Known words) {
        return token.isWord() && !words.areNobody(token.folded());
    }

    /** The country or city that the words begin with, adjectives aside: «Москва заявила» means those who govern there. */
    Optional<Entity> government(int from, int to) {
        int head = from;
        while (head < to && (!tokens.get(head).isWord() || is(head, Analysis::isAdjective))) {
            head++;
        }
        return head == to ? Optional.empty() : place(head);
    }

    /** True where the words are a country or a city and nothing more. */
    boolean isPlace(int from, int to) {
        return document
                .bodyNames()
                .beginningBetween(tokens.get(from).start(), tokens.get(from).end())
                .stream()
                .anyMatch(named -> named.entity().type() == EntityType.PLACE
                        && named.mention().end() >= tokens.get(to - 1).end());
    }

    /** True for «там», which means the institution spoken of. */
    boolean isThere(int i) {
        return words.areThere(tokens.get(i).folded());
    }

    /** The words that mean somebody; in a language without a dictionary all, unless they stand for nobody. */
    Optional<Phrase> in(int from, int to) {
        boolean known = IntStream.range(from, to).anyMatch(i -> !analyses.get(i).isEmpty());
        if (!known) {
            return somebody(from, to);
        }
        return head(from, to).stream()
                .mapToObj(head -> new Phrase(begin(from, head), head, end(head, to)))
                .findFirst();
    }

    /** All of them but those that only stand beside. */
    private Optional<Phrase> somebody(int from, int to) {
        if (IntStream.range(from, to).noneMatch(i -> mayMean(tokens.get(i), words))) {
            return Optional.empty();
        }
        int begin = from;
        while (words.areBeside(tokens.get(begin).folded())) {
            begin++;
        }
        int end = to;
        while (words.areBeside(tokens.get(end - 1).folded())) {
            end--;
        }
        int head = end - begin > 1 && words.areWhose(tokens.get(begin).folded()) ? begin + 1 : begin;
        return Optional.of(new Phrase(begin, head, end));
    }

    /** The first word that can speak and stands in the nominative; where none does, as in «по словам», the first at all. */
    private OptionalInt head(int from, int to) {
        for (var kind : List.<IntPredicate>of(this::speaks, i -> titles.word(i) == SpeechWord.DOCUMENT, this::isName)) {
            var able = IntStream.range(from, to)
                    .filter(i -> kind.test(i) && !isPossessive(i, to))
                    .toArray();
            if (able.length > 0) {
                return OptionalInt.of(IntStream.of(able)
                        .filter(i -> grammar.isNominative(i) && !grammar.isGoverned(from))
                        .findFirst()
                        .orElse(able[0]));
            }
        }
        return OptionalInt.empty();
    }

    private boolean speaks(int i) {
        var token = tokens.get(i);
        if (isThere(i)) {
            return true;
        }
        if (!token.isWord() || grammar.joins(i) || place(i).isPresent()) {
            return false;
        }
        return switch (titles.word(i)) {
            case PERSON, INSTITUTION, OUTLET -> true;
            case PRONOUN -> !words.areNobody(token.folded());
            default ->
                words.areMany(token.folded())
                        || is(i, one -> one.isAnimate() || words.areMany(Folding.fold(one.lemma())));
        };
    }

    /** A name that nobody has recognised, or those whom only a participle calls: «опрошенные». */
    private boolean isName(int i) {
        var token = tokens.get(i);
        if (place(i).isPresent()) {
            return false;
        }
        boolean unknown = analyses.get(i).isEmpty() && mayMean(token, words);
        boolean quoted = token.is("«") || token.is("“") || token.is("\"");
        return unknown || quoted || token.isAllCapitals() || isCalledByParticiple(i);
    }

    private boolean isCalledByParticiple(int i) {
        boolean participle = is(i, one -> one.tag().startsWith("PT")) && !is(i, Analysis::isAdjective);
        return participle && (i + 1 == tokens.size() || !is(i + 1, one -> one.isNoun() || one.isAdjective()));
    }

    /** «его адвокат» is not he. */
    private boolean isPossessive(int i, int to) {
        return i + 1 < to
                && titles.word(i) == SpeechWord.PRONOUN
                && !grammar.isNominative(i)
                && (speaks(i + 1) || is(i + 1, Analysis::isAdjective));
    }

    private Optional<Entity> place(int i) {
        var token = tokens.get(i);
        return document.bodyNames().beginningBetween(token.start(), token.end()).stream()
                .map(Named::entity)
                .filter(entity -> entity.type() == EntityType.PLACE)
                .findFirst();
    }

    /** With the adjectives before it that agree. */
    private int begin(int from, int head) {
        int begin = head;
        while (begin > from && grammar.agrees(begin - 1, head)) {
            begin--;
        }
        return begin;
    }

    /** With what depends on it, up to a mark, a verb, an adverb or a conjunction. */
    private int end(int head, int to) {
        int end = head + 1;
        boolean quoted = !tokens.get(head).isWord();
        while (end < to && (quoted || !ends(end))) {
            quoted &= !tokens.get(end).is("»") && !tokens.get(end).is("”");
            end++;
        }
        return end;
    }

    private boolean ends(int i) {
        var token = tokens.get(i);
        if (token.kind() == Token.Kind.MARK) {
            return !"«»“”\"-–".contains(token.text());
        }
        var ways = analyses.get(i);
        return !ways.isEmpty() && ways.stream().noneMatch(Voices::belongs) && !token.isCapitalised();
    }

    private static boolean belongs(Analysis one) {
        boolean adjective = one.isAdjective() && !one.tag().contains(":Short");
        return adjective
                || one.isNoun()
                || one.tag().startsWith("PREP")
                || one.tag().startsWith("PT");
    }

    private boolean is(int i, Predicate<Analysis> wanted) {
        return analyses.get(i).stream().anyMatch(wanted);
    }
}
