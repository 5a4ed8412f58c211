package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Role;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who is meant where somebody speaks, from the beginning of an article to its end. Belongs to one article. */
final class Speakers {

    /** Those who speak for an institution are called by any of these. */
    private static final Set<String> VOICES = Set.of(
            "представитель", "спикер", "пресс-секретарь", "собеседник", "spokesman", "spokeswoman", "spokesperson");

    private static final int REMEMBERED = 40;

    private final Document document;
    private final List<Token> tokens;
    private final Titles titles;
    private final Grammar grammar;
    private final List<Referent> heard = new ArrayList<>();

    Speakers(Document document, SpeechWords words) {
        this.document = document;
        this.tokens = document.body().tokens();
        this.titles = new Titles(tokens, document.analyses(Field.BODY), words);
        this.grammar = new Grammar(tokens, document.analyses(Field.BODY));
    }

    /** Who is meant by tokens {@code from} to {@code to}; from now on he may be meant by «он» as well. */
    Speaker at(int from, int to) {
        var span = Span.of(tokens.get(from), tokens.get(to - 1));
        var referent = named(from, to).or(() -> meant(from, to)).orElseGet(() -> unknown(from, to));
        heard.remove(referent);
        heard.add(referent);
        if (heard.size() > REMEMBERED) {
            heard.removeFirst();
        }
        return referent.at(span.start(), span.end());
    }

    /** Who spoke last. */
    Optional<Referent> last() {
        return heard.isEmpty() ? Optional.empty() : Optional.of(heard.getLast());
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
        int name = from;
        while (name < to && tokens.get(name).start() < person.mention().start()) {
            name++;
        }
        var role = titles.role(behindOthers(person, from, name), name)
                .or(() -> person.entity().roles().stream().map(Role::title).findFirst())
                .or(() -> known(person).flatMap(Referent::role));
        var heads = new HashSet<>(titles.heads(from, name));
        known(person).ifPresent(before -> heads.addAll(before.heads()));
        int behind = name;
        while (behind < to && tokens.get(behind).start() < person.mention().end()) {
            behind++;
        }
        var feminine = grammar.isFeminine(name, behind).or(() -> known(person).flatMap(Referent::feminine));
        return new Referent(
                person.entity().name(), Optional.of(person.entity().id()), role, Set.copyOf(heads), true, feminine);
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

    private Optional<Referent> known(Named named) {
        return heard.reversed().stream()
                .filter(one -> one.entity().filter(named.entity().id()::equals).isPresent())
                .findFirst();
    }

    /** An institution, or somebody who speaks for it and is not named. */
    private Referent institution(Named named, int from, int to) {
        int name = from;
        while (name < to && tokens.get(name).start() < named.mention().start()) {
            name++;
        }
        var heads = titles.heads(from, name);
        var role = titles.role(from, titles.officeEnd(from, name));
        var whole =
                role.isPresent() ? grammar.nominative(from, to) : named.entity().name();
        return new Referent(whole, Optional.of(named.entity().id()), role, heads, role.isPresent(), Optional.empty());
    }

    /** Who is meant by a pronoun, an office or a kind of institution. */
    private Optional<Referent> meant(int from, int to) {
        var kind = titles.kind(from, to);
        return switch (kind) {
            case PRONOUN -> pronoun(from);
            case PERSON -> office(titles.heads(from, to), to - from <= 2 && !grammar.isPlural(to - 1));
            case INSTITUTION -> institution(titles.heads(from, to), from, to - from <= 2);
            default -> Optional.empty();
        };
    }

    private Optional<Referent> pronoun(int at) {
        var feminine =
                switch (tokens.get(at).folded()) {
                    case "он", "его", "he", "his", "him" -> Optional.of(false);
                    case "она", "ее", "she", "her" -> Optional.of(true);
                    default -> Optional.<Boolean>empty();
                };
        return heard.reversed().stream()
                .filter(one -> fits(one, feminine))
                .findFirst()
                .or(() -> personBefore(at, feminine));
    }

    private static boolean fits(Referent one, Optional<Boolean> feminine) {
        return feminine.isEmpty()
                || (one.person() && one.feminine().map(feminine.get()::equals).orElse(true));
    }

    private Optional<Referent> personBefore(int at, Optional<Boolean> feminine) {
        int end = tokens.get(at).start();
        return document.bodyNames().beginningBetween(Math.max(0, end - 600), end).reversed().stream()
                .filter(named -> named.entity().type() == EntityType.PERSON)
                .map(named -> person(named, at, at))
                .filter(one -> fits(one, feminine))
                .findFirst();
    }

    /** Somebody whose office was named before; a bare office means the last speaker, or the only one who holds it. */
    private Optional<Referent> office(Set<String> heads, boolean bare) {
        boolean voice = heads.stream().anyMatch(VOICES::contains);
        return heard.reversed().stream()
                .filter(one -> one.person() && one.heads().stream().anyMatch(heads::contains))
                .findFirst()
                .or(() -> heard.reversed().stream()
                        .filter(one -> voice && one.heads().stream().anyMatch(VOICES::contains))
                        .findFirst())
                .or(() -> holder(heads))
                .or(() -> bare ? last().filter(Referent::person) : Optional.empty());
    }

    private Optional<Referent> holder(Set<String> heads) {
        var holders = document.entities().stream()
                .filter(entity ->
                        entity.roles().stream().anyMatch(role -> heads.stream().anyMatch(role.title()::contains)))
                .toList();
        return holders.size() == 1
                ? Optional.of(new Referent(
                        holders.getFirst().name(),
                        Optional.of(holders.getFirst().id()),
                        holders.getFirst().roles().stream().map(Role::title).findFirst(),
                        heads,
                        true,
                        Optional.empty()))
                : Optional.empty();
    }

    private Optional<Referent> institution(Set<String> heads, int at, boolean bare) {
        if (!bare) {
            return Optional.empty();
        }
        int end = tokens.get(at).start();
        return document.bodyNames().beginningBetween(Math.max(0, end - 1500), end).reversed().stream()
                .filter(named -> named.entity().type() == EntityType.ORGANISATION)
                .findFirst()
                .map(named -> new Referent(
                        named.entity().name(),
                        Optional.of(named.entity().id()),
                        Optional.empty(),
                        heads,
                        false,
                        Optional.empty()));
    }

    private Referent unknown(int from, int to) {
        var heads = titles.heads(from, to);
        boolean named =
                tokens.get(from).isCapitalised() && !(titles.word(from) == SpeechWord.PERSON || titles.isOffice(from));
        var name = named
                ? document.body().slice(Span.of(tokens.get(from), tokens.get(to - 1)))
                : grammar.nominative(from, to);
        return new Referent(
                name,
                Optional.empty(),
                titles.role(from, to),
                heads,
                titles.kind(from, to) != SpeechWord.INSTITUTION,
                Optional.empty());
    }
}
