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
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a gazetteer, its columns parted by tabs: type, source kind, Wikidata id, names in Russian, Kazakh, Uzbek and
 * English, and other spellings parted by semicolons. A minus stands for nothing.
 */
record GazetteerLine(KnownEntity entity, List<Name> names) {

    private static final int COLUMNS = 8;
    private static final List<Language> LANGUAGES = List.of(RUSSIAN, KAZAKH, UZBEK_LATIN, ENGLISH);

    static GazetteerLine parse(String line) {
        var columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "A line of the gazetteer has " + COLUMNS + " columns, this has " + columns.length + ": " + line);
        }
        var byLanguage = new EnumMap<Language, String>(Language.class);
        for (int i = 0; i < LANGUAGES.size(); i++) {
            var language = LANGUAGES.get(i);
            given(columns[i + 3]).ifPresent(name -> byLanguage.put(language, name));
        }
        given(columns[5]).ifPresent(name -> byLanguage.put(UZBEK_CYRILLIC, UzbekScript.cyrillic(name)));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A line of the gazetteer without a name: " + line);
        }
        var type = EntityType.valueOf(columns[0].toUpperCase(Locale.ROOT));
        var wikidata = given(columns[2]);
        var id = wikidata.orElseGet(
                () -> Ids.of(type, byLanguage.values().iterator().next()));
        var source = given(columns[1]).map(kind -> Source.valueOf(kind.toUpperCase(Locale.ROOT)));
        return new GazetteerLine(
                new KnownEntity(id, type, source, wikidata, Collections.unmodifiableMap(byLanguage)),
                names(byLanguage, columns[7]));
    }

    private static List<Name> names(Map<Language, String> byLanguage, String others) {
        var names = new ArrayList<Name>();
        byLanguage.forEach((language, name) -> names.add(Name.of(name, language)));
        for (var other : others.split(";", -1)) {
            given(other).ifPresent(name -> names.add(Name.of(name, isLatin(name) ? ENGLISH : RUSSIAN)));
        }
        return names;
    }

    private static boolean isLatin(String name) {
        return name.codePoints().anyMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    private static Optional<String> given(String column) {
        var value = column.strip();
        return value.isEmpty() || value.equals("-") ? Optional.empty() : Optional.of(value);
    }
}
