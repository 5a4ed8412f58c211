package dev.vestnik.store.withdrawal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.store.problem.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a request's JSON; each that cannot be used is a problem that names it. */
record Form(JsonNode body) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_TEXT = 2_000;

    /** The form of a request's body. */
    static Form of(@Nullable JsonNode body) {
        if (body == null || !body.isObject()) {
            throw Problem.badParameter("body", "The body is no JSON object.");
        }
        return new Form(body);
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> Problem.badParameter(field, "The " + field + " is missing."));
    }

    Optional<String> optionalText(String field) {
        var value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        var text = value.asText().strip();
        var isGood = value.isTextual()
                && !text.isEmpty()
                && text.length() <= LONGEST_TEXT
                && text.codePoints().noneMatch(Form::isNoText);
        if (!isGood) {
            throw Problem.badParameter(field, "The " + field + " is no text of 1 to " + LONGEST_TEXT + " characters.");
        }
        return Optional.of(text);
    }

    /** The fields of an object in it. */
    Form object(String field) {
        var value = body.path(field);
        if (!value.isObject()) {
            throw Problem.badParameter(field, "The " + field + " is no JSON object.");
        }
        return new Form(value);
    }

    int count(String field) {
        var value = body.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw Problem.badParameter(field, "The " + field + " is no number from 0 on.");
        }
        return value.intValue();
    }

    /** Sorted, each once. */
    List<String> countries(String field) {
        var codes = list(field)
                .map(code -> code.asText().toUpperCase(Locale.ROOT))
                .sorted()
                .distinct()
                .toList();
        if (!COUNTRIES.containsAll(codes)) {
            throw Problem.badParameter(field, "The " + field + " are not two-letter codes of ISO 3166.");
        }
        return codes;
    }

    List<Long> numbers(String field) {
        return list(field)
                .map(number -> {
                    if (!number.isIntegralNumber() || !number.canConvertToLong()) {
                        throw Problem.badParameter(field, "The " + field + " are no numbers of entries.");
                    }
                    return number.longValue();
                })
                .distinct()
                .toList();
    }

    private Stream<JsonNode> list(String field) {
        var value = body.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
            throw Problem.badParameter(field, "The " + field + " are no list.");
        }
        return value.valueStream();
    }

    Optional<Instant> time(String field) {
        return optionalText(field)
                .map(text -> Problem.requireMoment(field, text).truncatedTo(ChronoUnit.MILLIS));
    }

    /** Control characters and halves of characters; the reason becomes a header, which is one line. */
    private static boolean isNoText(int character) {
        return Character.isISOControl(character)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
