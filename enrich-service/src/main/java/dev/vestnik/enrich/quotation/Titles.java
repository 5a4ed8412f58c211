package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What somebody is called besides a name: offices and institutions. Belongs to one article. */
final class Titles {

    private final List<Token> tokens;
    private final List<List<Analysis>> analyses;
    private final SpeechWords words;
    private final Grammar grammar;

    Titles(List<Token> tokens, List<List<Analysis>> analyses, SpeechWords words) {
        this.tokens = tokens;
        this.analyses = analyses;
        this.words = words;
        this.grammar = new Grammar(tokens, analyses);
    }

    /** The end of the words that name an office, without those that name its institution: «представитель | компании X». */
    int officeEnd(int from, int to) {
        int end = to;
        while (end > from && word(end - 1) == SpeechWord.INSTITUTION) {
            end--;
        }
        return end;
    }

    /** An office and what belongs to it; in Russian it begins with the adjectives before its noun, a date is none of it. */
    Optional<String> role(int from, int to) {
        int office = from;
        while (office < to && word(office) != SpeechWord.PERSON) {
            office++;
        }
        if (office == to) {
            return Optional.empty();
        }
        int begin = office;
        while (begin > from && belongs(begin - 1)) {
            begin--;
        }
        int end = to;
        while (end > begin && tokens.get(end - 1).kind() == Token.Kind.MARK) {
            end--;
        }
        return Optional.of(grammar.nominative(begin, end));
    }

    private boolean belongs(int i) {
        return tokens.get(i).isWord()
                && (analyses(i).isEmpty() || analyses(i).stream().anyMatch(Analysis::isAdjective));
    }

    /** What a word has to do with speech; whoever lives is a person. */
    SpeechWord word(int i) {
        if (grammar.joins(i)) {
            return SpeechWord.NONE; // «после» is no ambassador
        }
        var kind = words.of(tokens.get(i), analyses(i));
        boolean lives = kind == SpeechWord.NONE
                && !tokens.get(i).isCapitalised()
                && analyses(i).stream().anyMatch(way -> way.tag().startsWith("NN:Anim"));
        return lives ? SpeechWord.PERSON : kind;
    }

    private List<Analysis> analyses(int i) {
        return analyses.get(i);
    }

    /** Dictionary forms of the offices and institutions. */
    Set<String> heads(int from, int to) {
        var heads = new HashSet<String>();
        for (int i = from; i < to; i++) {
            switch (word(i)) {
                case PERSON, INSTITUTION -> heads.add(grammar.lemma(i));
                default -> {}
            }
        }
        return Set.copyOf(heads);
    }

    /** The first thing that is said of somebody: a pronoun, an office or a kind of institution. */
    SpeechWord kind(int from, int to) {
        for (int i = from; i < to; i++) {
            var kind = word(i);
            switch (kind) {
                case PRONOUN, PERSON, INSTITUTION -> {
                    return kind;
                }
                default -> {}
            }
        }
        return SpeechWord.NONE;
    }

    /** The first word for a kind of institution, else {@code from}: the [ministry]. */
    int institution(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> word(i) == SpeechWord.INSTITUTION)
                .findFirst()
                .orElse(from);
    }

    /** True where an adjective and its office begin. */
    boolean isOffice(int from) {
        return from + 1 < tokens.size() && belongs(from) && word(from + 1) == SpeechWord.PERSON;
    }
}
