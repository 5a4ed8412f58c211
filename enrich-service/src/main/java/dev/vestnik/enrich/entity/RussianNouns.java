package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.text.Analysis;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the noun that a Russian name hangs on into the nominative, keeping singular or plural. Thread-safe. */
final class RussianNouns {

    /** A noun in the nominative. */
    record Noun(String word, Gender gender, boolean plural) {}

    private record Way(Noun noun, Optional<Case> grammaticalCase, double weight) {}

    private static final Set<String> OBLIQUE = Set.of(
            "в", "во", "на", "из", "к", "от", "до", "с", "для", "по", "о", "об", "под", "за", "при", "между", "над",
            "через");
    private static final Set<String> PLURAL_IN_A = Set.of("остров", "город", "лес", "край", "дом", "берег", "учитель");
    private static final String VOWELS = "аеёиоуыэюя";

    /** @param adjectives how many stand before it in the name */
    Noun nominative(Reading reading, int index, int adjectives, EntityType type, Evidence evidence) {
        var token = reading.tokens().get(index);
        var ways = new ArrayList<Way>();
        for (var analysis : reading.analyses(index)) {
            if (analysis.isNoun() && (adjectives > 0 || !isPersonal(analysis, type))) {
                known(reading, index, adjectives, analysis, ways);
            }
        }
        if (ways.isEmpty() && adjectives == 0) {
            var lone = reading.analyses(index).stream()
                    .filter(Analysis::isAdjective)
                    .findFirst();
            if (lone.isPresent()) {
                return new Noun(Capitals.like(token.text(), lone.get().lemma()), Gender.MALE, false);
            }
        }
        if (ways.isEmpty()) {
            guess(token.folded(), ways);
            if (index > adjectives && isNoun(reading, index - adjectives - 1)) {
                ways.replaceAll(RussianNouns::dependent);
            }
        }
        var before = index - adjectives > 0
                ? reading.tokens().get(index - adjectives - 1).folded()
                : "";
        Way best = null;
        double most = -1;
        for (var way : ways) {
            double weight = way.weight + context(way, before) + known(token, way, type, evidence);
            if (weight > most + 0.001) {
                best = way;
                most = weight;
            }
        }
        return best == null
                ? new Noun(token.text(), Gender.MALE, false)
                : new Noun(Capitals.like(token.text(), best.noun.word), best.noun.gender, best.noun.plural);
    }

    private static boolean isNoun(Reading reading, int index) {
        return !reading.tokens().get(index).isCapitalised()
                && reading.analyses(index).stream().anyMatch(Analysis::isNoun);
    }

    /** What stands behind a noun stands in the genitive: «жители Лахора». */
    private static Way dependent(Way way) {
        boolean genitive = way.grammaticalCase.filter(Case.GENITIVE::equals).isPresent();
        return genitive ? new Way(way.noun, way.grammaticalCase, way.weight + 0.4) : way;
    }

    private static boolean isPersonal(Analysis analysis, EntityType type) {
        return type == EntityType.PLACE && (analysis.isSurname() || analysis.isGivenName());
    }

    private static double context(Way way, String before) {
        boolean nominative = way.grammaticalCase.filter(Case.NOMINATIVE::equals).isPresent();
        boolean open = way.noun.word.endsWith("а") || way.noun.word.endsWith("я");
        return nominative && open && OBLIQUE.contains(before) ? -0.8 : 0;
    }

    private static double known(Token token, Way way, EntityType type, Evidence evidence) {
        double weight = evidence.writes(token, way.noun.word) ? 0.5 : 0;
        return weight + (evidence.knows(type, way.noun.word) ? 0.7 : 0);
    }

    private static void known(Reading reading, int index, int adjectives, Analysis analysis, List<Way> ways) {
        var one = Case.of(analysis);
        boolean plural = analysis.isPlural();
        var gender = analysis.isFeminine() ? Gender.FEMALE : analysis.isMasculine() ? Gender.MALE : Gender.NEUTER;
        if (plural) {
            gender = genderOf(analysis.lemma());
        }
        boolean agrees = adjectives == 0
                || agrees(reading.analyses(index - 1), one, plural ? Optional.empty() : Optional.of(gender));
        double weight = 1
                + (agrees ? 0.6 : 0)
                - (plural ? 0.15 : 0)
                + (one.filter(Case.NOMINATIVE::equals).isPresent() ? 0.1 : 0);
        var nominative =
                plural ? plural(analysis.lemma(), reading.tokens().get(index).folded(), one) : analysis.lemma();
        ways.add(new Way(new Noun(nominative, gender, plural), one, weight));
    }

    private static boolean agrees(List<Analysis> adjective, Optional<Case> one, Optional<Gender> gender) {
        return adjective.stream()
                .anyMatch(form -> Case.of(form).equals(one)
                        && (gender.isEmpty() == form.isPlural())
                        && gender.map(of -> switch (of) {
                                    case FEMALE -> form.isFeminine();
                                    case MALE -> form.isMasculine();
                                    case NEUTER -> form.tag().contains(":Neut");
                                })
                                .orElse(true));
    }

    private static Gender genderOf(String lemma) {
        return switch (lemma.charAt(lemma.length() - 1)) {
            case 'а', 'я' -> Gender.FEMALE;
            case 'о', 'е' -> Gender.NEUTER;
            default -> Gender.MALE;
        };
    }

    private static String plural(String lemma, String form, Optional<Case> one) {
        char last = lemma.charAt(lemma.length() - 1);
        var stem = lemma.substring(0, lemma.length() - 1);
        if (one.filter(Case.NOMINATIVE::equals).isPresent() || "ыи".indexOf(last) >= 0) {
            return one.filter(Case.NOMINATIVE::equals).isPresent() ? form : lemma;
        }
        return switch (last) {
            case 'а' -> stem + (isNarrow(stem) ? "и" : "ы");
            case 'я', 'й', 'ь' -> stem + "и";
            case 'о' -> stem + "а";
            case 'е' -> stem + "я";
            default -> lemma + (PLURAL_IN_A.contains(lemma) ? "а" : isNarrow(lemma) ? "и" : "ы");
        };
    }

    private static boolean isNarrow(String stem) {
        return "гкхжшщч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    /** Of a word that no dictionary has, by its ending. */
    private static void guess(String word, List<Way> ways) {
        char last = word.charAt(word.length() - 1);
        var stem = word.substring(0, word.length() - 1);
        boolean behindVowel = VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        ways.add(way(word, Case.NOMINATIVE, VOWELS.indexOf(last) < 0 || last == 'о' ? 1.2 : 1.0));
        switch (last) {
            case 'а' -> add(ways, stem, Case.GENITIVE, behindVowel ? 0 : 0.95);
            case 'у' -> {
                add(ways, stem, Case.DATIVE, behindVowel ? 0 : 1.05);
                add(ways, stem + "а", Case.ACCUSATIVE, 0.9);
            }
            case 'е' -> {
                add(ways, stem, Case.PREPOSITIONAL, behindVowel ? 0 : 1.1);
                add(ways, stem + "а", Case.PREPOSITIONAL, 0.9);
            }
            case 'ы' -> add(ways, stem + "а", Case.GENITIVE, 1.1);
            case 'и' -> {
                add(ways, stem + "я", Case.GENITIVE, word.endsWith("ии") ? 1.3 : 0.6);
                add(ways, stem + "а", Case.GENITIVE, isNarrow(stem) ? 1.05 : 0);
                add(ways, stem + "ь", Case.GENITIVE, 0.5);
            }
            case 'ю' -> {
                add(ways, stem + "я", Case.ACCUSATIVE, word.endsWith("ию") ? 1.3 : 0.8);
                add(ways, stem + (behindVowel ? "й" : "ь"), Case.DATIVE, 0.8);
            }
            case 'я' -> add(ways, stem + (behindVowel ? "й" : "ь"), Case.GENITIVE, word.endsWith("ия") ? 0.5 : 0.8);
            case 'м', 'й' -> {
                var shorter = stem.substring(0, stem.length() - 1);
                if (word.endsWith("ом")) {
                    add(ways, shorter, Case.INSTRUMENTAL, 1.25);
                } else if (word.endsWith("ой")) {
                    add(ways, shorter + "а", Case.INSTRUMENTAL, 1.25);
                } else if (word.endsWith("ией")) {
                    add(ways, shorter + "я", Case.INSTRUMENTAL, 1.3);
                }
            }
            default -> {}
        }
    }

    private static void add(List<Way> ways, String word, Case one, double weight) {
        if (weight > 0 && word.length() > 2) {
            ways.add(way(word, one, weight));
        }
    }

    private static Way way(String word, Case one, double weight) {
        return new Way(new Noun(word, genderOf(word), false), Optional.of(one), weight);
    }
}
