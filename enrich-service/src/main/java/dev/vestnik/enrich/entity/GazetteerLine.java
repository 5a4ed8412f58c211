package dev.vestnik.enrich.entity;

import static dev.vestnik.enrich.article.Language.ENGLISH;
import static dev.vestnik.enrich.article.Language.KAZAKH;
import static dev.vestnik.enrich.article.Language.RUSSIAN;
import static dev.vestnik.enrich.article.Language.UZBEK_CYRILLIC;
import static dev.vestnik.enrich.article.Language.UZBEK_LATIN;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a gazetteer, its columns parted by tabs: type, kind, Wikidata id, names in Russian, Kazakh, Uzbek and English,
 * other spellings parted by semicolons, and, where it is to differ from what follows from these, the id. A minus stands for
 * nothing; a question mark in place of the Wikidata id says that the name is that of many, as every country has its ministry
 * of finance, so that no id is right for it. A name behind an equals sign is ambiguous: it is not searched for, and counts only for what is recognised as a
 * name without the gazetteer. The kind is that of a source (agency, outlet, official, document) or a word of your own.
 */
record GazetteerLine(KnownEntity entity, List<Name> names, List<String> spellings) {

    private static final int COLUMNS = 8;
    private static final String AMBIGUOUS = "=";
    private static final String ANY = "?";
    private static final List<Language> LANGUAGES = List.of(RUSSIAN, KAZAKH, UZBEK_LATIN, ENGLISH);

    /** @throws IllegalArgumentException saying what is wrong with the line */
    static GazetteerLine parse(String line) {
        var columns = line.split("\t", -1);
        if (columns.length < COLUMNS || columns.length > COLUMNS + 1) {
            throw new IllegalArgumentException(
                    "it should have " + COLUMNS + " columns, and has " + columns.length + ": " + line);
        }
        var written = names(columns);
        var byLanguage = new EnumMap<Language, String>(written);
        byLanguage.replaceAll((language, name) -> bare(name));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("it has no name: " + line);
        }
        var type = type(columns[0], line);
        boolean common = columns[2].strip().equals(ANY);
        var wikidata = common ? Optional.<String>empty() : given(columns[2]);
        if (wikidata.filter(id -> !id.matches("Q[1-9][0-9]*")).isPresent()) {
            throw new IllegalArgumentException("this is no Wikidata id: " + columns[2]);
        }
        var id = given(columns.length > COLUMNS ? columns[COLUMNS] : "-")
                .or(() -> wikidata)
                .orElseGet(
                        () -> Ids.ofEntry(type, byLanguage.values().iterator().next()));
        var kind = given(columns[1]);
        var entity = new KnownEntity(
                id,
                type,
                kind.flatMap(GazetteerLine::source),
                kind,
                wikidata,
                common,
                Collections.unmodifiableMap(byLanguage));
        var spellings = Arrays.stream(columns[7].split(";", -1))
                .flatMap(other -> given(other).stream())
                .toList();
        return new GazetteerLine(
                entity,
                names(written, spellings),
                spellings.stream().map(GazetteerLine::bare).toList());
    }

    private static EnumMap<Language, String> names(String[] columns) {
        var byLanguage = new EnumMap<Language, String>(Language.class);
        for (int i = 0; i < LANGUAGES.size(); i++) {
            var language = LANGUAGES.get(i);
            given(columns[i + 3]).ifPresent(name -> byLanguage.put(language, name));
        }
        given(columns[5]).ifPresent(name -> byLanguage.put(UZBEK_CYRILLIC, UzbekScript.cyrillic(name)));
        return byLanguage;
    }

    private static EntityType type(String column, String line) {
        try {
            return EntityType.valueOf(column.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("there is no type " + column + ": " + line, e);
        }
    }

    private static Optional<Source> source(String kind) {
        return Arrays.stream(Source.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst();
    }

    private static List<Name> names(Map<Language, String> byLanguage, List<String> others) {
        var names = new ArrayList<Name>();
        byLanguage.forEach((language, name) -> add(name, language, names));
        others.forEach(name -> add(name, isLatin(name) ? ENGLISH : RUSSIAN, names));
        return names;
    }

    private static void add(String name, Language language, List<Name> names) {
        if (!name.startsWith(AMBIGUOUS)) {
            names.add(Name.of(name, language));
        }
    }

    private static String bare(String name) {
        return name.startsWith(AMBIGUOUS) ? name.substring(AMBIGUOUS.length()) : name;
    }

    private static boolean isLatin(String name) {
        return name.codePoints().anyMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    private static Optional<String> given(String column) {
        var value = column.strip();
        return value.isEmpty() || value.equals("-") ? Optional.empty() : Optional.of(value);
    }
}
