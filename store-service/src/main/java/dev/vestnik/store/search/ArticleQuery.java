package dev.vestnik.store.search;

import dev.vestnik.store.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a caller looks for.
 *
 * @param words as typed into a search box: quotation marks, {@code or}, a minus sign
 * @param country of the reader, who is not shown what is withheld there
 * @param language a BCP 47 tag; {@code uz} finds {@code uz-Latn} and {@code uz-Cyrl}
 */
record ArticleQuery(
        Optional<String> words,
        Optional<String> language,
        Optional<String> source,
        Optional<String> country,
        Optional<Cursor> after,
        int limit) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int LONGEST_PAGE = 100;

    ArticleQuery {
        words.ifPresent(text -> check(text.indexOf('\0') < 0, "q", "The words have a NUL character."));
        source.ifPresent(text -> check(text.indexOf('\0') < 0, "source", "The source has a NUL character."));
        language.ifPresent(tag -> check(TAG.matcher(tag).matches(), "lang", "The language is no BCP 47 tag."));
        check(limit > 0 && limit <= LONGEST_PAGE, "limit", "The limit is not between 1 and " + LONGEST_PAGE + ".");
    }

    private static void check(boolean good, String parameter, String detail) {
        if (!good) {
            throw Problem.badParameter(parameter, detail);
        }
    }
}
