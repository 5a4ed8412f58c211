package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Role;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who is meant where somebody speaks, from the beginning of an article to its end. Belongs to one article. */
final class Speakers {

    private final Document document;
    private final List<Token> tokens;
    private final Titles titles;
    private final Grammar grammar;
    private final Voices voices;
    private final Antecedents heard;
    private final Institutions institutions;

    /** @param cited where it stands whom the article has it from */
    Speakers(Document document, SpeechWords words, VoiceWords.Known voices, List<Span> cited) {
        this.document = document;
        this.tokens = document.body().tokens();
        this.titles = new Titles(tokens, document.analyses(Field.BODY), words);
        this.grammar = new Grammar(tokens, document.analyses(Field.BODY));
        this.voices = new Voices(document, titles, grammar, voices);
        this.heard = new Antecedents(document);
        this.institutions = new Institutions(document, titles, cited);
    }

    /** Who is meant by tokens {@code from} to {@code to}, where they mean somebody; from now on he may be meant by «он» as well. */
    Optional<Speaker> at(int from, int to) {
        var named = named(from, to);
        if (named.isPresent()) {
            return Optional.of(heard(named.get(), from, to));
        }
        var words = voices.in(from, to);
        if (words.isPresent()) {
            var phrase = words.get();
            return meant(phrase)
                    .or(() -> voices.isPlace(from, to) ? governing(from, to) : Optional.empty())
                    .or(() -> unknown(phrase))
                    .map(one -> heard(one, phrase.from(), phrase.to()));
        }
        return governing(from, to).map(one -> heard(one, from, to));
    }

    private Speaker heard(Referent referent, int from, int to) {
        heard.add(referent);
        var span = Span.of(tokens.get(from), tokens.get(to - 1));
        return referent.at(span.start(), span.end());
    }

    private Optional<Referent> named(int from, int to) {
        var names = document.bodyNames()
                .beginningBetween(tokens.get(from).start(), tokens.get(to - 1).end());
        return last(names, EntityType.PERSON)
                .map(person -> person(person, from, to))
                .or(() -> last(names, EntityType.ORGANISATION)
                        .or(() -> last(names, EntityType.PRODUCT))
                        .map(institution -> institution(institution, from, to)));
    }

    private static Optional<Named> last(List<Named> names, EntityType type) {
        return names.reversed().stream()
                .filter(named -> named.entity().type() == type)
                .findFirst();
    }

    private Referent person(Named person, int from, int to) {
        int name = begin(person, from, to);
        var role = stated(person.entity(), from, name)
                .or(() -> titles.role(behindOthers(person, from, name), name))
                .or(() -> person.entity().roles().stream().map(Role::title).findFirst())
                .or(() -> heard.named(person.entity().id()).flatMap(Referent::role));
        var heads = new HashSet<>(titles.heads(from, name));
        heard.named(person.entity().id()).ifPresent(before -> heads.addAll(before.heads()));
        int behind = name;
        while (behind < to && tokens.get(behind).start() < person.mention().end()) {
            behind++;
        }
        var feminine = grammar.isFeminine(name, behind)
                .or(() -> heard.named(person.entity().id()).flatMap(Referent::feminine));
        return new Referent(
                person.entity().name(), Optional.of(person.entity().id()), role, Set.copyOf(heads), true, feminine);
    }

    /** The first token of a name. */
    private int begin(Named named, int from, int to) {
        int name = from;
        while (name < to && tokens.get(name).start() < named.mention().start()) {
            name++;
        }
        return name;
    }

    /** The role of more than one word that stands right before a name, as it was read when the person was found. */
    private Optional<String> stated(Entity person, int from, int name) {
        if (from >= name) {
            return Optional.empty();
        }
        var words = document.body()
                .slice(Span.of(tokens.get(from), tokens.get(name - 1)))
                .toLowerCase(Locale.ROOT);
        return person.roles().stream()
                .map(Role::title)
                .filter(title -> title.contains(" ") && words.endsWith(title.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The token behind whoever else is named before: «президент США N и [президент России] M». */
    private int behindOthers(Named person, int from, int name) {
        if (from >= name) {
            return from;
        }
        int end = document
                .bodyNames()
                .beginningBetween(tokens.get(from).start(), person.mention().start())
                .stream()
                .filter(other -> other.entity().type() == EntityType.PERSON)
                .mapToInt(other -> other.mention().end())
                .max()
                .orElse(0);
        int begin = from;
        while (begin < name && tokens.get(begin).start() < end) {
            begin++;
        }
        return begin;
    }

    /** An institution, or somebody who speaks for it and is not named. */
    private Referent institution(Named named, int from, int to) {
        int name = begin(named, from, to);
        var heads = titles.heads(from, name);
        var role = titles.role(from, titles.officeEnd(from, name));
        var whole =
                role.isPresent() ? grammar.nominative(from, to) : named.entity().name();
        return new Referent(whole, Optional.of(named.entity().id()), role, heads, role.isPresent(), Optional.empty());
    }

    /** Who is meant by a pronoun, an office or a kind of institution. */
    private Optional<Referent> meant(Voices.Phrase phrase) {
        int from = phrase.from();
        int to = phrase.to();
        boolean bare = to - from <= 2 && !(from > 0 && titles.word(from - 1) == SpeechWord.PRONOUN); // «его адвокат»
        if (voices.isThere(phrase.head())) {
            return heard.institution().or(() -> institutions.last(from).map(one -> institution(one, Set.of())));
        }
        return switch (titles.kind(phrase.head(), to)) {
            case PRONOUN -> pronoun(phrase.head());
            case PERSON ->
                heard.office(
                        office(phrase),
                        bare && !isProper(phrase) && !grammar.isPlural(to - 1) && !grammar.joins(to - 1));
            case INSTITUTION ->
                bare
                        ? institutions
                                .at(titles.institution(phrase.head(), to))
                                .map(one -> institution(one, titles.heads(from, to)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The office that somebody is called by: «родственники [предпринимателя]» are no entrepreneur. */
    private Set<String> office(Voices.Phrase phrase) {
        int head = phrase.head();
        return grammar.isKnown(head) && titles.word(head) == SpeechWord.PERSON
                ? titles.heads(head, head + 1)
                : titles.heads(phrase.from(), phrase.to());
    }

    private Optional<Referent> pronoun(int at) {
        var feminine =
                switch (tokens.get(at).folded()) {
                    case "он", "его", "he", "his", "him" -> Optional.of(false);
                    case "она", "ее", "she", "her" -> Optional.of(true);
                    default -> Optional.<Boolean>empty();
                };
        return heard.whoever(feminine).or(() -> personBefore(at, feminine));
    }

    private Optional<Referent> personBefore(int at, Optional<Boolean> feminine) {
        int end = tokens.get(at).start();
        return document.bodyNames().beginningBetween(Math.max(0, end - 600), end).reversed().stream()
                .filter(named -> named.entity().type() == EntityType.PERSON)
                .map(named -> person(named, at, at))
                .filter(one -> one.fits(feminine))
                .findFirst();
    }

    private static Referent institution(Entity meant, Set<String> heads) {
        return new Referent(meant.name(), Optional.of(meant.id()), Optional.empty(), heads, false, Optional.empty());
    }

    /** A country or a city that speaks: those who govern there. */
    private Optional<Referent> governing(int from, int to) {
        return voices.government(from, to)
                .filter(place -> titles.kind(from, to) == SpeechWord.NONE)
                .map(place -> new Referent(
                        place.name(), Optional.of(place.id()), Optional.empty(), Set.of(), false, Optional.empty()));
    }

    private Optional<Referent> unknown(Voices.Phrase phrase) {
        int from = phrase.from();
        int to = phrase.to();
        if (voices.isThere(phrase.head())) {
            return Optional.empty();
        }
        boolean institution = titles.word(phrase.head()) == SpeechWord.INSTITUTION;
        var name = isProper(phrase)
                ? document.body().slice(Span.of(tokens.get(from), tokens.get(to - 1)))
                : grammar.nominative(from, to);
        return Optional.of(new Referent(
                name, Optional.empty(), titles.role(from, to), titles.heads(from, to), !institution, Optional.empty()));
    }

    /** A name that nobody has recognised; «The mayor» begins a sentence and is none. */
    private boolean isProper(Voices.Phrase phrase) {
        int from = phrase.from();
        int head = phrase.head();
        if (!tokens.get(from).isCapitalised() || grammar.isKnown(head)) {
            return tokens.get(from).isCapitalised()
                    && grammar.isNominative(head)
                    && titles.word(head) == SpeechWord.INSTITUTION;
        }
        boolean title = titles.word(from) == SpeechWord.PERSON || titles.isOffice(from);
        return !title || tokens.subList(from + 1, phrase.to()).stream().anyMatch(Token::isCapitalised);
    }
}
