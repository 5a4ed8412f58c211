package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words before a person's name that state an office, and where they begin. Thread-safe. */
final class OfficeWords {

    /** Tokens {@code from} (inside) to {@code to} (behind) of the word for the office itself. */
    record Found(int from, int to) {}

    /** Words between the beginning of an office and the name: «министр по чрезвычайным ситуациям Республики …». */
    static final int REACH = 12;

    private static final Set<Language> HEAD_LAST =
            Set.of(Language.KAZAKH, Language.UZBEK_LATIN, Language.UZBEK_CYRILLIC);
    private static final List<String> LINKS =
            List.of("и", "по", "при", "в", "of", "and", "the", "for", "және", "va", "ва");
    private static final List<String> GENITIVE = List.of("ның", "нің", "дың", "дің", "тың", "тің", "ning", "нинг");

    private static final List<String> PLURAL = List.of("лар", "лер", "дар", "дер", "тар", "тер", "lar");

    /** What a word of the office may have at its end when it governs nothing more. */
    private static final List<String> POSSESSIVE = List.of("ы", "і", "i", "и");

    private static final int SHORTEST_STEM = 3;

    private final Offices offices;
    private final Map<Language, Set<String>> adverbs = new EnumMap<>(Language.class);

    OfficeWords(Offices offices) {
        this.offices = offices;
        for (var language : HEAD_LAST) {
            var words = new HashSet<String>();
            Lines.of(OfficeWords.class, "adverbials-" + language.tag() + ".txt")
                    .forEach(line -> words.addAll(List.of(Folding.fold(line).split(" ", -1))));
            adverbs.put(language, words);
        }
    }

    /** True for languages in which all that an office depends on stands before it: «энергетика министрінің орынбасары». */
    static boolean isHeadLast(Reading reading) {
        return reading.language().filter(HEAD_LAST::contains).isPresent();
    }

    /** The office that is stated before a name. */
    Optional<Found> before(Naming person, Stage stage) {
        return isHeadLast(person.reading()) ? right(person, stage) : farthest(person, stage);
    }

    /** «[заместитель] министра энергетики», «[юрист] президента». */
    private Optional<Found> farthest(Naming person, Stage stage) {
        var reading = person.reading();
        int begin = begin(person, stage);
        var office = IntStream.range(begin, person.from())
                .filter(i -> stage.at(reading, i).isEmpty())
                .mapToObj(i -> new Found(i, offices.endAt(reading, i)))
                .filter(one -> one.to() > one.from() && one.to() <= person.from())
                .findFirst();
        return office.filter(one -> Cases.agree(reading, one.from(), person))
                .or(() -> office.flatMap(one -> IntStream.iterate(one.from() - 1, i -> i >= begin, i -> i - 1)
                        .filter(i -> reading.analyses(i).stream().anyMatch(Analysis::isAnimate))
                        .filter(i -> Cases.agree(reading, i, person))
                        .mapToObj(i -> new Found(i, i + 1))
                        .findFirst()));
    }

    /** Where the words begin that may belong to an office before a name. */
    private static int begin(Naming person, Stage stage) {
        int begin = person.from();
        while (begin > 0 && person.from() - begin < REACH && continues(person.reading(), begin - 1, stage)) {
            begin--;
        }
        return begin;
    }

    /** «министрінің [орынбасары]», and where the office governs another word, that one: «министрінің [кеңесшісі]». */
    private Optional<Found> right(Naming person, Stage stage) {
        var reading = person.reading();
        int to = person.from();
        boolean none = to == 0
                || isGenitive(reading, to - 1)
                || endsWithOne(reading.tokens().get(to - 1), PLURAL)
                || stage.at(reading, to - 1).isPresent();
        if (none) {
            return Optional.empty();
        }
        int governor = officeEndingAt(reading, to - 1);
        boolean governed = governor >= 0 && isGenitive(reading, to - 2) && isPossessive(reading, to - 1);
        int office = officeEndingAt(reading, to);
        return office >= 0
                ? Optional.of(new Found(office, to))
                : governed ? Optional.of(new Found(to - 1, to)) : Optional.empty();
    }

    private int officeEndingAt(Reading reading, int end) {
        for (int i = end - 1; i >= Math.max(0, end - 3); i--) {
            if (offices.endAt(reading, i) == end) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isGenitive(Reading reading, int index) {
        return endsWithOne(reading.tokens().get(index), GENITIVE);
    }

    private static boolean isPossessive(Reading reading, int index) {
        var token = reading.tokens().get(index);
        return !token.isCapitalised() && endsWithOne(token, POSSESSIVE);
    }

    private static boolean endsWithOne(Token token, List<String> endings) {
        return token.isWord()
                && endings.stream()
                        .anyMatch(ending -> token.folded().length() >= ending.length() + SHORTEST_STEM
                                && token.folded().endsWith(ending));
    }

    /** True for a word that may stand in the name of an office: no verb, no other person, no mark. */
    static boolean continues(Reading reading, int index, Stage stage) {
        var token = reading.tokens().get(index);
        boolean word = token.isWord() || (token.kind() == Token.Kind.MARK && "«»\"-–“”".contains(token.text()));
        return word && !stage.isPerson(reading, index) && !isVerb(reading.analyses(index));
    }

    private static boolean isVerb(List<Analysis> analyses) {
        return !analyses.isEmpty()
                && analyses.stream().allMatch(one -> one.tag().startsWith("VB"));
    }

    /** Where the name of the office begins whose own word stands at a token. */
    int beginning(Reading reading, int office, Stage stage) {
        return reading.isIn(Language.RUSSIAN) ? adjectives(reading, office) : capitals(reading, office, stage);
    }

    private static int adjectives(Reading reading, int office) {
        int from = office;
        while (from > 0
                && reading.tokens().get(from - 1).isWord()
                && reading.analyses(from - 1).stream().anyMatch(one -> one.isAdjective())
                && RussianAdjectives.looksLikeOne(reading.tokens().get(from - 1).folded())) {
            from--;
        }
        return from;
    }

    /** At the capitals before it. */
    private int capitals(Reading reading, int office, Stage stage) {
        boolean headLast = isHeadLast(reading);
        int from = office;
        for (int i = office - 1; i >= 0 && office - i <= REACH; i--) {
            var token = reading.tokens().get(i);
            boolean other = (!headLast || from < office) && !token.isCapitalised() && !LINKS.contains(token.folded());
            if (!token.isWord()
                    || other
                    || stage.isPerson(reading, i)
                    || token.folded().endsWith("'s")) {
                break;
            }
            if (headLast && isAdverbial(reading, i, stage)) {
                return from == office ? i + 1 : from;
            }
            if (token.isCapitalised()) {
                from = i;
            } else if (office - i > 4) {
                break;
            }
        }
        return from;
    }

    /** True for words that say when or where: «бүгін», «брифингте», and «Алматыда», but not «Астана» and «Түркістан». */
    private boolean isAdverbial(Reading reading, int index, Stage stage) {
        var word = reading.tokens().get(index).folded();
        var known = adverbs.getOrDefault(reading.language().orElseThrow(), Set.of());
        boolean ending = IntStream.rangeClosed(SHORTEST_STEM, word.length() - 1)
                .anyMatch(at -> known.contains("-" + word.substring(at)));
        return known.contains(word) || (ending && !word.endsWith("стан") && !isWholeName(reading, index, stage));
    }

    private static boolean isWholeName(Reading reading, int index, Stage stage) {
        var word = reading.tokens().get(index).folded();
        return stage.at(reading, index).flatMap(one -> one.member().known()).stream()
                .flatMap(known -> known.names().values().stream())
                .anyMatch(name -> Folding.fold(name).startsWith(word));
    }
}
