package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises surnames by their endings and brings them into the dictionary form. */
final class Surnames {

    private static final Pattern SURNAME = Pattern.compile(
            "\\p{L}{2,}(ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|енко|ко|дзе|швили|янц?|ұлы|қызы|бай|бек"
                    + "|ov|ev|yev|in|ova|eva|yeva|ina|sky|skiy|skaya|enko|uly|kyzy)");

    private static final Pattern RUSSIAN_FORM =
            Pattern.compile("\\p{L}{2,}(ов|ев|ёв|ин|ын)(а|у|ым|ом|е|ой)|\\p{L}{2,}[сц]к(ого|ому|им|ом|ой|ую)");

    private static final int SHORTEST = 4;

    private Surnames() {}

    /** The surname without Kazakh or Uzbek endings, if the word looks like a surname at all. */
    static Optional<String> of(String word, Optional<Language> language) {
        if (SURNAME.matcher(word).matches()) {
            return Optional.of(word);
        }
        if (language.filter(one -> one == Language.RUSSIAN).isPresent()) {
            return Optional.of(word).filter(one -> RUSSIAN_FORM.matcher(one).matches());
        }
        return language.flatMap(one -> withoutEndings(word, Endings.of(one)));
    }

    private static Optional<String> withoutEndings(String word, Endings endings) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int length = word.length() - 1; length >= SHORTEST; length--) {
            var base = word.substring(0, length);
            if (SURNAME.matcher(base).matches() && endings.accepts(lower.substring(length))) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }
}
