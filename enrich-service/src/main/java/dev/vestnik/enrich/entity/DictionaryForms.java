package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings a name into the form in which a dictionary has it, in every language. Thread-safe. */
final class DictionaryForms {

    /** A name in its dictionary form: as it is written, and word for word. */
    record Form(String name, List<String> words, Optional<Gender> gender) {}

    private final RussianPersons persons = new RussianPersons();
    private final RussianPhrases phrases = new RussianPhrases();
    private final Abbreviations abbreviations = new Abbreviations();

    /** The form of what tokens {@code from} (inside) to {@code to} (behind) name. */
    Form of(Reading reading, int from, int to, EntityType type, Evidence evidence) {
        var language = reading.language().orElse(Language.ENGLISH);
        return switch (language) {
            case RUSSIAN -> russian(reading, from, to, type, evidence);
            case KAZAKH, UZBEK_LATIN, UZBEK_CYRILLIC -> turkic(reading, from, to, type, evidence, language);
            case ENGLISH -> english(reading, from, to);
        };
    }

    private Form russian(Reading reading, int from, int to, EntityType type, Evidence evidence) {
        if (type == EntityType.PERSON) {
            var person = persons.nominative(reading, from, to, evidence);
            return new Form(
                    written(reading, from, person.words()), named(person.words()), Optional.of(person.gender()));
        }
        if (type != EntityType.PLACE && type != EntityType.ORGANISATION) {
            return form(reading, from, texts(reading, from, to));
        }
        var words = phrases.nominative(reading, from, to, type, evidence);
        var expanded = abbreviations.expand(words, Language.RUSSIAN);
        return form(reading, from, expanded);
    }

    private Form turkic(Reading reading, int from, int to, EntityType type, Evidence evidence, Language language) {
        var words = texts(reading, from, to);
        int at = lastWord(reading, from, to);
        if (at >= from) {
            var token = reading.tokens().get(at);
            var before = String.join(" ", words.subList(0, at - from));
            words.set(at - from, turkic(token, before, type, evidence, language));
        }
        return form(reading, from, abbreviations.expand(words, language));
    }

    /** The word as it is where it is known so or no ending fits; else the longest stem that is known or written elsewhere, else the shortest cut. */
    private static String turkic(Token token, String before, EntityType type, Evidence evidence, Language language) {
        var lead = before.isEmpty() ? "" : before + " ";
        var stems = CaseEndings.stems(token.folded(), language);
        if (stems.isEmpty() || evidence.knows(type, lead + token.text())) {
            return token.text();
        }
        var best = stems.getFirst();
        int most = -1;
        for (var stem : stems) {
            int weight = (evidence.knows(type, lead + stem) ? 2 : 0) + (evidence.writes(token, stem) ? 1 : 0);
            if (weight > most) {
                most = weight;
                best = stem;
            }
        }
        return token.text().substring(0, Math.min(best.length(), token.text().length()));
    }

    private static Form english(Reading reading, int from, int to) {
        var words = texts(reading, from, to);
        var last = words.getLast();
        for (var ending : List.of("'s", "’s", "'", "’")) {
            if (last.endsWith(ending)) {
                words.set(words.size() - 1, last.substring(0, last.length() - ending.length()));
                break;
            }
        }
        return form(reading, from, words);
    }

    private static Form form(Reading reading, int from, List<String> words) {
        return new Form(Capitals.first(written(reading, from, words)), named(words), Optional.empty());
    }

    private static List<String> texts(Reading reading, int from, int to) {
        var words = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            words.add(reading.tokens().get(i).text());
        }
        return words;
    }

    private static int lastWord(Reading reading, int from, int to) {
        int at = to - 1;
        while (at >= from && !reading.tokens().get(at).isWord()) {
            at--;
        }
        return at;
    }

    private static List<String> named(List<String> words) {
        return words.stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
    }

    /** Words with the blanks that stand between them in the text; a name all in quotation marks loses them. */
    private static String written(Reading reading, int from, List<String> words) {
        var tokens = reading.tokens();
        var name = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean apart = i > 0
                    && tokens.get(from + i).start() > tokens.get(from + i - 1).end();
            boolean initial = i > 0
                    && words.get(i - 1).equals(".")
                    && tokens.get(from + i).isWord();
            name.append(apart || initial ? " " : "").append(words.get(i));
        }
        return Quotes.without(name.toString().strip());
    }
}
