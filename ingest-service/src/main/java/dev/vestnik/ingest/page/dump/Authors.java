package dev.vestnik.ingest.page.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who wrote the article, by the first line that says so. */
final class Authors {

    private static final Pattern AUTHORS = Pattern.compile("\\s*(?:[,;]|\\s(?:и|және|va|ва|and|&)\\s)\\s*");
    /** Two or three names; in Cyrillic an adjective before a noun is a place or a section. */
    private static final Pattern PERSON = Pattern.compile(
            "(?u)(?!\\p{L}+(?:ая|ое|ые|ый|ой|ский|ции|ния)\\s)\\p{IsCyrillic}[\\p{Ll}]{2,}(?:-\\p{Lu}\\p{Ll}+)?\\s+(?:\\p{Lu}\\.\\s?|\\p{Lu}\\p{Ll}+\\s+)?(?=\\p{Lu})\\p{IsCyrillic}{3,}(?:-\\p{Lu}\\p{Ll}+)?"
                    + "|\\p{Lu}[\\p{L}'’ʻʼ]+\\s+(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}'’ʻʼ]*(?:o[vf]a?|e[vf]a?|yeva?|ina?|sk(?:iy|y|aya)|qizi|o.?g.?li)");

    private final List<String> names = new ArrayList<>();

    static boolean isPerson(String text) {
        return PERSON.matcher(text).matches();
    }

    /** A name that stands alone, or beside a date. */
    void name(String name) {
        if (names.isEmpty()) {
            names.add(name);
        }
    }

    /** A line that says that names follow. */
    void read(Line line) {
        var matcher = Phrases.BYLINE.matcher(line.text());
        if (names.isEmpty() && matcher.matches()) {
            AUTHORS.splitAsStream(matcher.group(1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
