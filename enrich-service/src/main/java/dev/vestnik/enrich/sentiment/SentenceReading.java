package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.model.Vectors;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence as its sentiment is read from it: dictionary forms, connotations, negations, clauses. */
public final class SentenceReading {

    /** A negation reaches over two words between. */
    private static final int REACH = 3;

    private static final int STEM = 6;
    private static final Map<Language, Lexicon> LEXICONS = lexicons();

    private final Language language;
    private final Sentence sentence;
    private final List<List<Analysis>> analyses;
    private final int[] words;
    private final int[] clauses;
    private final @Nullable Connotation[] connotations;
    private final boolean[] negated;
    private final Meanings meanings;

    /**
     * Reads a sentence.
     *
     * @param analyses of every token of its text
     * @param vectors of the words of the language, where there are any
     */
    public SentenceReading(Sentence sentence, List<List<Analysis>> analyses, Language language, Vectors vectors) {
        this.language = language;
        this.sentence = sentence;
        this.analyses = analyses.subList(sentence.from(), sentence.to());
        int size = this.analyses.size();
        this.words = new int[size];
        this.clauses = new int[size];
        this.connotations = new @Nullable Connotation[size];
        this.negated = new boolean[size];
        read(Objects.requireNonNull(LEXICONS.get(language)));
        this.meanings = new Meanings(this, vectors);
    }

    private static Map<Language, Lexicon> lexicons() {
        var lexicons = new EnumMap<Language, Lexicon>(Language.class);
        for (var language : Language.values()) {
            lexicons.put(language, Lexicon.load(language));
        }
        return lexicons;
    }

    private void read(Lexicon lexicon) {
        int clause = 0;
        for (int i = 0; i < words.length; i++) {
            var token = token(i);
            words[i] = Features.hash(form(i));
            clauses[i] = clause;
            clause += token.is(",") || token.is(";") || token.is(":") || token.is("—") ? 1 : 0;
            connotations[i] = token.isWord() ? lexicon.of(token.folded()).orElse(null) : null;
        }
        boolean behind = language != Language.RUSSIAN && language != Language.ENGLISH; // where the negation stands
        for (int i = 0; i < words.length; i++) {
            if (connotations[i] == Connotation.NOT) {
                for (int reach = 1; reach <= REACH; reach++) {
                    int at = behind ? i - reach : i + reach;
                    if (at >= 0 && at < words.length) {
                        negated[at] = true;
                    }
                }
            }
        }
    }

    /** The dictionary form, or where there is none the beginning of the word. */
    private String form(int i) {
        var known = analyses.get(i);
        var folded = token(i).folded();
        if (!known.isEmpty()) {
            return Folding.fold(known.getFirst().lemma()); // with and without the dots of ё
        }
        return language == Language.ENGLISH || folded.length() <= STEM ? folded : folded.substring(0, STEM);
    }

    /** The first token that ends behind an offset, or as many as there are. */
    int firstEndingBehind(int offset) {
        int i = 0;
        while (i < words.length && token(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** The first token that begins at an offset or behind it, or as many as there are. */
    int firstBeginningAt(int offset) {
        int i = 0;
        while (i < words.length && token(i).start() < offset) {
            i++;
        }
        return i;
    }

    Language language() {
        return language;
    }

    Meanings meanings() {
        return meanings;
    }

    int size() {
        return words.length;
    }

    Token token(int i) {
        return sentence.text().get(sentence.from() + i);
    }

    /** Hash of the word's form. */
    int word(int i) {
        return words[i];
    }

    /** How many clauses begin before it. */
    int clause(int i) {
        return clauses[i];
    }

    Optional<Connotation> connotation(int i) {
        return Optional.ofNullable(connotations[i]).filter(one -> one != Connotation.NOT);
    }

    boolean isNegated(int i) {
        return negated[i];
    }

    boolean isVerb(int i) {
        return analyses.get(i).stream().anyMatch(Analysis::isVerb);
    }

    /** Hash of the part of speech, as the dictionary has it first; 0 where it is unknown. */
    int kind(int i) {
        return analyses.get(i).stream()
                .findFirst()
                .map(one -> tagPart(one.tag(), true))
                .orElse(0);
    }

    /** Hash of what the dictionary says last of the form, mostly its case; 0 where it is unknown. */
    int ending(int i) {
        return analyses.get(i).stream()
                .findFirst()
                .map(one -> tagPart(one.tag(), false))
                .orElse(0);
    }

    private static int tagPart(String tag, boolean first) {
        int colon = first ? tag.indexOf(':') : tag.lastIndexOf(':');
        if (first) {
            return Features.hash(tag, 0, colon < 0 ? tag.length() : colon);
        }
        return Features.hash(tag, colon + 1, tag.length());
    }

    /** The case of a noun as its form allows first, empty where it is unknown. */
    String grammaticalCase(int i) {
        return analyses.get(i).stream()
                .filter(one -> one.isNoun() || one.isAdjective())
                .flatMap(one -> one.grammaticalCase().stream())
                .findFirst()
                .orElse("");
    }
}
