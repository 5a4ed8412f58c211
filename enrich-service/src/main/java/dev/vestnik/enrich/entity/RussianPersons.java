package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Brings a person's name from any Russian case into the nominative: all its words agree in gender and case. Thread-safe. */
final class RussianPersons {

    private static final Map<Case, Set<String>> PREPOSITIONS = new EnumMap<>(Case.class);

    static {
        PREPOSITIONS.put(
                Case.GENITIVE, Set.of("от", "из", "для", "у", "без", "до", "против", "около", "после", "кроме"));
        PREPOSITIONS.put(Case.DATIVE, Set.of("к", "ко", "по", "благодаря"));
        PREPOSITIONS.put(Case.ACCUSATIVE, Set.of("в", "на", "за", "про", "через"));
        PREPOSITIONS.put(Case.INSTRUMENTAL, Set.of("с", "со", "за", "перед", "над", "под", "между"));
        PREPOSITIONS.put(Case.PREPOSITIONAL, Set.of("о", "об", "обо", "при", "в", "на"));
    }

    private static final Set<String> OBLIQUE = Set.of(
            "от", "из", "для", "у", "без", "до", "против", "после", "кроме", "к", "ко", "по", "в", "на", "за", "про",
            "через", "с", "со", "перед", "над", "под", "между", "о", "об", "обо", "при");

    private static final double KNOWN_IN_FULL = 3;
    private static final double KNOWN = 1.2;
    private static final double KNOWN_SURNAME = 0.8;

    private record Candidate(Person person, double weight) {}

    /** A name of which it is settled how it is meant. */
    record Person(List<String> words, Gender gender) {}

    /** The words of tokens {@code from} (inside) to {@code to} (behind), one for each token. */
    Person nominative(Reading reading, int from, int to, Evidence evidence) {
        var ways = new ArrayList<List<RussianWord.Way>>();
        for (int i = from; i < to; i++) {
            ways.add(ways(reading, i));
        }
        var persons = new LinkedHashMap<List<String>, Candidate>();
        for (var gender : List.of(Gender.MALE, Gender.FEMALE)) {
            for (var one : Case.values()) {
                double weight = around(reading, from, gender, one) + behind(reading, to, gender, one);
                var words = new ArrayList<String>();
                for (int i = from; i < to; i++) {
                    var token = reading.tokens().get(i);
                    weight += best(ways.get(i - from), gender, one, token, evidence)[0];
                    words.add(word(token, ways.get(i - from), gender, one, evidence));
                }
                persons.merge(
                        words,
                        new Candidate(new Person(words, gender), weight),
                        (old, other) -> other.weight > old.weight + 0.01 ? other : old);
            }
        }
        return likeliest(persons.values(), evidence);
    }

    private static Person likeliest(Collection<Candidate> candidates, Evidence evidence) {
        Candidate best = null;
        double most = -1;
        for (var candidate : candidates) {
            double weight = candidate.weight + known(candidate.person.words, evidence);
            if (best == null || weight > most + 0.01) {
                best = candidate;
                most = weight;
            }
        }
        return Objects.requireNonNull(best).person;
    }

    /** A name that is known speaks for its form: «Ленина» is Ленин; of a full name the surname may be known alone. */
    private static double known(List<String> words, Evidence evidence) {
        if (evidence.knows(EntityType.PERSON, String.join(" ", words))) {
            return words.size() > 1 ? KNOWN_IN_FULL : KNOWN;
        }
        return words.size() > 1 && evidence.knows(EntityType.PERSON, words.getLast()) ? KNOWN_SURNAME : 0;
    }

    private static List<RussianWord.Way> ways(Reading reading, int index) {
        var token = reading.tokens().get(index);
        boolean declines =
                token.isWord() && token.text().length() > 1 && token.folded().charAt(0) >= 'а';
        return declines ? RussianWord.ways(token, reading.analyses(index)) : List.of();
    }

    private static String word(Token token, List<RussianWord.Way> ways, Gender gender, Case one, Evidence evidence) {
        int at = (int) best(ways, gender, one, token, evidence)[1];
        return at < 0 ? token.text() : Capitals.like(token.text(), ways.get(at).nominative());
    }

    /** The weight of the best way in a gender and a case, and which that is; -1 where there is none. */
    private static double[] best(List<RussianWord.Way> ways, Gender gender, Case one, Token token, Evidence evidence) {
        double most = 0;
        int which = -1;
        for (int i = 0; i < ways.size(); i++) {
            var way = ways.get(i);
            if (way.gender() == gender && way.grammaticalCase() == one) {
                double weight = way.weight() + (evidence.writes(token, way.nominative()) ? 0.8 : 0);
                if (weight > most) {
                    most = weight;
                    which = i;
                }
            }
        }
        return new double[] {most, which};
    }

    /** What the words before the name say about its case and gender. */
    private static double around(Reading reading, int from, Gender gender, Case one) {
        if (from == 0
                || reading.tokens().get(from - 1).paragraph()
                        != reading.tokens().get(from).paragraph()) {
            return one == Case.NOMINATIVE ? 0.3 : 0;
        }
        var before = reading.tokens().get(from - 1).folded();
        if (OBLIQUE.contains(before)) {
            return PREPOSITIONS.getOrDefault(one, Set.of()).contains(before) ? 0.7 : one == Case.NOMINATIVE ? -1.5 : 0;
        }
        double weight = one == Case.NOMINATIVE ? 0.15 : 0;
        for (var analysis : reading.analyses(from - 1)) {
            weight = Math.max(weight, agreement(analysis, gender, one));
        }
        return weight;
    }

    /** «заявила» behind a name speaks for a woman's nominative. */
    private static double behind(Reading reading, int to, Gender gender, Case one) {
        double weight = gender == Gender.MALE ? 0.1 : 0; // surnames alone mostly are men's
        if (one == Case.NOMINATIVE && to < reading.tokens().size()) {
            for (var analysis : reading.analyses(to)) {
                boolean woman = gender == Gender.FEMALE && analysis.isFeminine();
                boolean man = gender == Gender.MALE && analysis.isMasculine();
                weight = Math.max(weight, analysis.tag().startsWith("VB") && (woman || man) ? 0.8 : 0);
            }
        }
        return weight;
    }

    /** «министра» before a name speaks for its genitive. */
    private static double agreement(Analysis analysis, Gender gender, Case one) {
        boolean noun =
                analysis.isNoun() && !analysis.isPlural() && analysis.tag().contains(":Anim");
        if (!noun || Case.of(analysis).filter(one::equals).isEmpty()) {
            return 0;
        }
        boolean woman = gender == Gender.FEMALE && analysis.isFeminine();
        boolean man = gender == Gender.MALE && analysis.isMasculine();
        return woman ? 0.6 : man ? 0.55 : 0.4;
    }
}
