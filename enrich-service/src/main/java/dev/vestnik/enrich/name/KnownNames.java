package dev.vestnik.enrich.name;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Words that are names of persons and places somewhere: a hint, since most of them are other things too. Immutable. */
final class KnownNames {

    private static final int PLACE = 1;
    private static final int CITY = 2;
    private static final int PART_OF_PLACE = 4;
    private static final int GIVEN_NAME = 8;
    private static final int SURNAME = 16;

    private final Map<Integer, Integer> signs = new HashMap<>();

    KnownNames(Language language, ToIntFunction<String> stem) {
        countriesAndCities(language).forEach(name -> add(name, PLACE, stem));
        list("given-names").forEach(name -> add(name, GIVEN_NAME, stem));
        if (language == Language.ENGLISH) {
            list("cities-en").forEach(name -> add(name, CITY, stem));
            list("given-names-en").forEach(name -> add(name, GIVEN_NAME, stem));
            list("surnames-en").forEach(name -> add(name, SURNAME, stem));
        } else {
            list("places").forEach(name -> add(name, PLACE, stem));
        }
    }

    /** What a word is known as, a bit each. */
    int signs(int stem) {
        return signs.getOrDefault(stem, 0);
    }

    /** As Unicode's CLDR has them. */
    private static Stream<String> countriesAndCities(Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        var regions = LocaleDisplayNames.getInstance(locale);
        var zones = TimeZoneNames.getInstance(locale);
        var cities = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .flatMap(zone -> Stream.ofNullable(zones.getExemplarLocationName(zone)));
        return Stream.concat(Arrays.stream(ULocale.getISOCountries()).map(regions::regionDisplayName), cities);
    }

    private static Stream<String> list(String name) {
        return Lines.of(KnownNames.class, name + ".txt").stream().flatMap(line -> Arrays.stream(line.split(", ", -1)));
    }

    private void add(String name, int sign, ToIntFunction<String> stem) {
        var words = Folding.fold(name).split(" ", -1);
        for (var word : words) {
            boolean part = words.length > 1 && sign <= CITY;
            signs.merge(stem.applyAsInt(word), part ? PART_OF_PLACE : sign, (one, other) -> one | other);
        }
    }
}
