package dev.vestnik.store.search.query;

import dev.vestnik.store.search.query.Expression.Entity;
import dev.vestnik.store.search.query.Expression.From;
import dev.vestnik.store.search.query.Expression.Language;
import dev.vestnik.store.search.query.Expression.Relation;
import dev.vestnik.store.search.query.Expression.Sentiment;
import dev.vestnik.store.search.query.Expression.Source;
import dev.vestnik.store.search.query.Expression.Speaker;
import dev.vestnik.store.search.query.Expression.Tone;
import dev.vestnik.store.search.query.Expression.Topic;
import dev.vestnik.store.search.query.Expression.Until;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of articles that a query can name, and what their values mean. Knows no positions. */
final class Fields {

    private static final List<String> NAMES =
            List.of("source", "entity", "speaker", "topic", "lang", "sentiment", "from", "to");

    private static final List<String> TONES = List.of("negative", "neutral", "positive");

    private Fields() {}

    /** The names as a mistake lists them. */
    static String names() {
        return String.join(":, ", NAMES) + ":";
    }

    static boolean isKnown(String name) {
        return NAMES.contains(name);
    }

    /** Small Latin letters only: 12:30 and Министр:да are words. */
    static boolean looksLikeOne(String name) {
        return name.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** What the field's value describes; empty if it can't be one of this field. */
    static Optional<Expression> expression(String field, String value) {
        return switch (field) {
            case "source" -> Optional.of(new Source(value));
            case "entity" -> name(value).map(Entity::new);
            case "speaker" -> name(value).map(Speaker::new);
            case "topic" -> name(value).map(Topic::new);
            case "lang" -> language(value).map(Language::new);
            case "sentiment" -> sentiment(value);
            case "from" -> Period.parse(value).map(period -> new From(period.start()));
            case "to" -> Period.parse(value).map(period -> new Until(period.end()));
            default -> Optional.empty();
        };
    }

    /** What a value of the field looks like. */
    static String form(String field) {
        return switch (field) {
            case "source" -> "the id of a source";
            case "lang" -> "a language tag such as ru, kk or uz-Latn";
            case "sentiment" -> "<, <=, =, >= or > with a number from -1 to 1, or negative, neutral or positive";
            case "from", "to" -> "a day such as 2026-03-02, a month, a year, or a moment such as 2026-03-02T09:15:00Z";
            case "topic" -> "a qcode such as medtop:04000000, or a name in quotation marks";
            default -> "an id such as Q1520, or a name in quotation marks";
        };
    }

    private static Optional<String> name(String value) {
        return Optional.of(value).filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The tag in lower case. */
    private static Optional<String> language(String value) {
        var parts = value.toLowerCase(Locale.ROOT).split("-", -1);
        boolean isTag = parts[0].length() >= 2 && parts[0].length() <= 3 && isLetters(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            isTag &= parts[i].length() >= 2 && parts[i].length() <= 8 && isLettersAndDigits(parts[i]);
        }
        return isTag ? Optional.of(String.join("-", parts)) : Optional.empty();
    }

    private static boolean isLetters(String text) {
        return looksLikeOne(text);
    }

    private static boolean isLettersAndDigits(String text) {
        return text.chars().allMatch(letter -> (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
    }

    private static Optional<Expression> sentiment(String value) {
        if (TONES.contains(value)) {
            return Optional.of(new Tone(value));
        }
        for (var relation :
                List.of(Relation.AT_MOST, Relation.AT_LEAST, Relation.LESS, Relation.MORE, Relation.EQUAL)) {
            if (value.startsWith(relation.sign())) {
                return score(value.substring(relation.sign().length())).map(score -> new Sentiment(relation, score));
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> score(String number) {
        try {
            var score = Double.parseDouble(number);
            return score >= -1 && score <= 1 && isPlain(number) ? Optional.of(score) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String number) {
        return number.chars().allMatch(sign -> (sign >= '0' && sign <= '9') || sign == '.' || sign == '-');
    }
}
