package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds full names: a known given name with a surname, an office with a name, initials with a surname. Thread-safe. */
final class PersonRules {

    private static final int LONGEST_NAME = 3;

    /** Words between an office and its holder's name: «министр культуры и информации Аида Балаева». */
    private static final int OFFICE_REACH = 7;

    private final GivenNames givenNames = new GivenNames();
    private final Offices offices;

    PersonRules(Offices offices) {
        this.offices = offices;
    }

    /** The name that begins at a token, if one does. */
    Optional<PersonName> at(Reading reading, int index) {
        if (!reading.isFreeName(index) || isOffice(reading, index)) {
            return Optional.empty();
        }
        return withInitials(reading, index).or(() -> inWords(reading, index));
    }

    private Optional<PersonName> inWords(Reading reading, int index) {
        int end = index;
        while (end - index < LONGEST_NAME && reading.isFreeName(end) && sameRun(reading, index, end)) {
            end++;
        }
        int given = givenNameBetween(reading, index, end);
        boolean held = isBehindOffice(reading, index);
        if (given >= 0 && end - index > 1) {
            return Optional.of(named(reading, index, end, given, 0.9));
        }
        boolean surname = surname(reading, end - 1).isPresent();
        if (held && (end - index > 1 || surname)) {
            return Optional.of(named(reading, index, end, -1, end - index > 1 ? 0.8 : 0.6));
        }
        return Optional.empty();
    }

    /** «А. Сейтмуратов», «А.Б. Сейтмуратов». */
    private Optional<PersonName> withInitials(Reading reading, int index) {
        int at = index;
        while (at - index <= 2 && isInitial(reading, at)) {
            at += 2;
        }
        if (at == index || !reading.isFreeName(at) || surname(reading, at).isEmpty()) {
            return Optional.empty();
        }
        var surname = surname(reading, at).orElseThrow();
        return Optional.of(new PersonName(index, at + 1, surname, surname, 0.7));
    }

    private static boolean isInitial(Reading reading, int index) {
        return reading.isFreeName(index)
                && index + 1 < reading.tokens().size()
                && reading.tokens().get(index).text().length() == 1
                && reading.tokens().get(index + 1).is(".");
    }

    private PersonName named(Reading reading, int from, int to, int given, double confidence) {
        Optional<Gender> gender =
                given < 0 ? Optional.empty() : givenName(reading, given).map(GivenNames.GivenName::gender);
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(i == given ? givenName(reading, i).orElseThrow().name() : nominative(reading, i, gender));
        }
        boolean surnameFirst = given == to - 1 && given > from;
        return new PersonName(
                from,
                to,
                words.stream().collect(Collectors.joining(" ")),
                words.get(surnameFirst ? 0 : words.size() - 1),
                confidence);
    }

    private static String nominative(Reading reading, int index, Optional<Gender> gender) {
        var word = surname(reading, index).orElse(reading.tokens().get(index).text());
        boolean russian =
                reading.language().filter(one -> one == Language.RUSSIAN).isPresent();
        return russian && gender.isPresent() ? RussianNames.nominative(word, gender.get()) : word;
    }

    private static Optional<String> surname(Reading reading, int index) {
        return Surnames.of(reading.tokens().get(index).text(), reading.language());
    }

    private int givenNameBetween(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (givenName(reading, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<GivenNames.GivenName> givenName(Reading reading, int index) {
        return givenNames.of(reading.tokens().get(index).folded(), reading.language());
    }

    private static boolean sameRun(Reading reading, int from, int index) {
        return index == from
                || reading.tokens().get(index).start()
                                - reading.tokens().get(index - 1).end()
                        == 1;
    }

    private boolean isOffice(Reading reading, int index) {
        return offices.endAt(reading, index) > index;
    }

    /** True if an office stands before, with nothing but small words between. */
    private boolean isBehindOffice(Reading reading, int index) {
        for (int i = index - 1; i >= Math.max(0, index - OFFICE_REACH); i--) {
            var token = reading.tokens().get(i);
            if (isOffice(reading, i)) {
                return true;
            }
            if (!token.isWord() || token.isCapitalised()) {
                return false;
            }
        }
        return false;
    }
}
