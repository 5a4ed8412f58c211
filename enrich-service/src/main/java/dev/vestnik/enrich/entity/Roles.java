package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Role;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the office that is stated beside a person's name, and whose it is. Thread-safe. */
final class Roles {

    /** Who leads what: the institution has the office's name with another ending. */
    private static final Map<String, String> INSTITUTIONS =
            Map.of("министр", "Министерство", "министрі", "министрлігі", "vaziri", "vazirligi", "вазири", "вазирлиги");

    private final Offices offices;
    private final OfficeWords words;
    private final RussianPhrases phrases = new RussianPhrases();
    private final Abbreviations abbreviations = new Abbreviations();

    Roles(Offices offices) {
        this.offices = offices;
        this.words = new OfficeWords(offices);
    }

    /** Gives every person of the article the roles that are stated. */
    void assign(Stage stage, Evidence evidence) {
        for (var member : stage.members()) {
            if (member.type() == EntityType.PERSON) {
                for (var naming : member.namings()) {
                    before(naming, stage, evidence)
                            .or(() -> behind(naming, stage, evidence))
                            .ifPresent(member::holds);
                }
            }
        }
    }

    private Optional<Role> before(Naming person, Stage stage, Evidence evidence) {
        return words.before(person, stage)
                .map(office -> role(person.reading(), office.from(), office.to(), person.from(), stage, evidence));
    }

    /** «Аида Балаева, министр культуры и информации,» */
    private Optional<Role> behind(Naming person, Stage stage, Evidence evidence) {
        var reading = person.reading();
        int from = person.to() + 1;
        if (from >= reading.tokens().size()
                || !reading.tokens().get(person.to()).is(",")) {
            return Optional.empty();
        }
        int to = from;
        while (to < reading.tokens().size()
                && to - from < OfficeWords.REACH
                && OfficeWords.continues(reading, to, stage)) {
            to++;
        }
        for (int i = from; i < Math.min(to, from + 4); i++) {
            int end = offices.endAt(reading, i);
            if (end > i
                    && to < reading.tokens().size()
                    && !reading.tokens().get(to).isWord()) {
                return Optional.of(role(reading, i, end, to, stage, evidence));
            }
        }
        return Optional.empty();
    }

    /** The role that tokens {@code office} to {@code to} state; the office itself ends before {@code end}. */
    Role role(Reading reading, int office, int end, int to, Stage stage, Evidence evidence) {
        var language = reading.language().orElse(Language.ENGLISH);
        boolean headFirst = language == Language.RUSSIAN;
        int from = words.beginning(reading, office, stage);
        int last = OfficeWords.isHeadLast(reading) ? end : to;
        var found = headFirst
                ? phrases.nominative(reading, from, last, EntityType.ORGANISATION, evidence)
                : reading.tokens().subList(from, last).stream().map(Token::text).toList();
        var title = written(reading, from, abbreviations.expand(found, language));
        var named = stage.employer(reading, headFirst ? end : from, headFirst ? to : office);
        var institution = institution(title, language, reading, office);
        var employer = institution
                .flatMap(name -> stage.organisation(NameKey.of(name, reading.language())))
                .or(() -> institution.isPresent() && isPlace(named) ? Optional.empty() : named);
        return new Role(
                headFirst || from == office ? small(title) : title,
                employer.map(one -> Register.name(one, reading.language())).or(() -> institution),
                employer.map(Member::id)
                        .or(() -> institution.flatMap(
                                name -> stage.knownOrganisation(NameKey.of(name, reading.language())))));
    }

    private static boolean isPlace(Optional<Member> member) {
        return member.filter(one -> one.type() == EntityType.PLACE).isPresent();
    }

    /** «Министерство культуры и информации» for its minister. */
    private static Optional<String> institution(String title, Language language, Reading reading, int office) {
        var words = List.of(title.split(" ", -1));
        if (language == Language.RUSSIAN) {
            int at = words.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList()
                    .indexOf("министр");
            return at == 0 && words.size() > 1
                    ? Optional.of("Министерство " + String.join(" ", words.subList(1, words.size())))
                    : Optional.empty();
        }
        var head = reading.tokens().get(office).folded();
        return Optional.ofNullable(INSTITUTIONS.get(head))
                .filter(name -> words.size() > 1)
                .map(name -> String.join(" ", words.subList(0, words.size() - 1)) + " " + name);
    }

    private static String written(Reading reading, int from, List<String> words) {
        var name = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean apart = i > 0
                    && reading.tokens().get(from + i).start()
                            > reading.tokens().get(from + i - 1).end();
            name.append(apart ? " " : "").append(words.get(i));
        }
        return name.toString();
    }

    private static String small(String title) {
        boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return acronym ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
