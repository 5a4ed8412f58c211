package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The units of a body with what each of them is in itself, looked up once. Belongs to one thread. */
final class SpeechText {

    private static final int QUOTED = Features.hash("«»");
    private static final int OUTSIDE = 1;

    private final List<Token> tokens;
    private final List<List<Analysis>> analyses;
    private final List<Unit> units;
    private final Clauses clauses;
    private final SpeechWord[] speech;
    private final byte[] names;
    private final int[] words;
    private final int[] lemmas;
    private final int[] tags;
    private final int[] classes;
    private final int[] endings;
    private final int[] beginnings;

    SpeechText(Document document, List<Unit> units, SpeechWords lists) {
        this.tokens = document.body().tokens();
        this.analyses = document.analyses(Field.BODY);
        this.units = units;
        this.clauses = new Clauses(tokens, units);
        this.speech = new SpeechWord[units.size()];
        Arrays.fill(speech, SpeechWord.NONE);
        this.names = new byte[units.size()];
        this.words = new int[units.size()];
        this.lemmas = new int[units.size()];
        this.tags = new int[units.size()];
        this.classes = new int[units.size()];
        this.endings = new int[units.size()];
        this.beginnings = new int[units.size()];
        name(document);
        for (int i = 0; i < units.size(); i++) {
            look(i, lists);
        }
    }

    private void look(int i, SpeechWords lists) {
        if (units.get(i).quoted()) {
            words[i] = QUOTED;
            lemmas[i] = QUOTED;
            tags[i] = 2;
            return;
        }
        var token = tokens.get(units.get(i).from());
        var ways = analyses.get(units.get(i).from());
        var form = lists.form(token);
        words[i] = Features.hash(form);
        endings[i] = Features.hash(form, Math.max(0, form.length() - 3), form.length());
        beginnings[i] = Features.hash(form, 0, Math.min(4, form.length()));
        lemmas[i] = ways.isEmpty() ? words[i] : Features.hash(ways.getFirst().lemma());
        tags[i] =
                ways.isEmpty() ? shape(token, endings[i]) : tag(ways.getFirst().tag());
        classes[i] = classes(ways);
        speech[i] = token.isWord() ? lists.of(token, ways) : SpeechWord.NONE;
    }

    /** Part of speech and case, so that a subject and an object differ. */
    private static int tag(String tag) {
        int kind = tag.indexOf(':');
        int last = tag.lastIndexOf(':');
        return Features.hash(tag, 0, kind < 0 ? tag.length() : kind) * 31
                + (last < 0 ? 0 : Features.hash(tag, last, tag.length()));
    }

    /** All the parts of speech that a form may be. */
    private static int classes(List<Analysis> ways) {
        int classes = 0;
        for (var way : ways) {
            classes |= 1 << (Features.hash(way.tag(), 0, Math.min(3, way.tag().length())) & 31);
        }
        return classes;
    }

    private static int shape(Token token, int ending) {
        return switch (token.kind()) {
            case NUMBER -> 3;
            case MARK -> 4;
            case WORD -> (token.isCapitalised() ? 7 : 0) + ending;
        };
    }

    /** Marks the units that stand in a name, by its kind; «российский» names nobody who could speak. */
    private void name(Document document) {
        int unit = 0;
        for (var named : document.bodyNames().beginningBetween(0, Integer.MAX_VALUE)) {
            if (named.entity().type() == EntityType.PLACE
                    && Character.isLowerCase(named.mention().text().codePointAt(0))) {
                continue;
            }
            while (unit < units.size()
                    && tokens.get(units.get(unit).to() - 1).end()
                            <= named.mention().start()) {
                unit++;
            }
            for (int i = unit;
                    i < units.size()
                            && tokens.get(units.get(i).from()).start()
                                    < named.mention().end();
                    i++) {
                names[i] = (byte) (OUTSIDE + kind(named.entity().type()));
            }
        }
    }

    private static int kind(EntityType type) {
        return switch (type) {
            case PERSON -> 1;
            case ORGANISATION, PRODUCT -> 2;
            case PLACE -> 3;
            case LAW, EVENT -> 4;
        };
    }

    int size() {
        return units.size();
    }

    Unit unit(int i) {
        return units.get(i);
    }

    Token token(int i) {
        return tokens.get(units.get(i).from());
    }

    Token innerToken(int i) {
        return tokens.get(i);
    }

    Clauses clauses() {
        return clauses;
    }

    boolean isInside(int i) {
        return i >= 0 && i < units.size();
    }

    /** True if any of the units {@code begin} (inside) to {@code end} (behind) is such a one. */
    boolean any(int begin, int end, IntPredicate wanted) {
        return IntStream.range(begin, end).anyMatch(wanted);
    }

    SpeechWord speech(int i) {
        return isInside(i) ? speech[i] : SpeechWord.NONE;
    }

    int name(int i) {
        return isInside(i) ? names[i] : 0;
    }

    int word(int i) {
        return isInside(i) ? words[i] : 0;
    }

    int lemma(int i) {
        return isInside(i) ? lemmas[i] : 0;
    }

    /** All the parts of speech that a form may be. */
    int classes(int i) {
        return isInside(i) ? classes[i] : 0;
    }

    /** The last letters of a word. */
    int ending(int i) {
        return endings[i];
    }

    /** The first letters of a word. */
    int beginning(int i) {
        return beginnings[i];
    }

    int tag(int i) {
        return isInside(i) ? tags[i] : 0;
    }

    /** The mark at a unit, 0 for anything else. */
    int mark(int i) {
        if (!isInside(i) || units.get(i).quoted() || token(i).kind() != Token.Kind.MARK) {
            return 0;
        }
        var mark = token(i).text().charAt(0);
        return mark == '–' || mark == '-' ? '—' : mark;
    }

    boolean hasVerb(Unit unit) {
        return analyses.subList(unit.first(), unit.last()).stream()
                .anyMatch(ways -> ways.stream().anyMatch(way -> way.tag().startsWith("VB")));
    }
}
