package dev.vestnik.ingest.page.body;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How often something was viewed, commented on and reacted to, as the page shows it: by class name, label, sign or place. */
public record Counts(
        @Nullable Long views,
        @Nullable Long comments,
        @Nullable Long reactions) {

    private static final String NUMBER =
            "(\\d{1,3}(?:[ \\u00A0\\u202F,.]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)\\s*(тыс|млн|k|m)?";
    /** More digits are no count. */
    private static final int LONGEST = 15;

    private static final Pattern ANY = Pattern.compile("(?iu)" + NUMBER);

    private static final Pattern TRIPLE =
            Pattern.compile("\\(\\s*(\\d{1,12})\\s*/\\s*(\\d{1,12})\\s*/\\s*(\\d{1,12})\\s*\\)");

    private static final Form VIEWS = new Form(
            "views?|hits|eye|watch(?:es)?|reads?",
            "просмотр\\p{L}*|прочтени\\p{L}*|қаралым|қаралды|көрілім|оқылым|оқылды|o.?qil\\p{L}+|ko.?ri\\p{L}+|кўри\\p{L}+|ўқил\\p{L}+|views?|reads?",
            "👁️?");
    private static final Form COMMENTS = new Form(
            "comments?(?:-count)?",
            "комментари\\p{L}*|пікір\\p{L}*|izoh\\p{L}*|fikr\\p{L}*|изоҳ\\p{L}*|фикр\\p{L}*|comments?",
            "💬|🗨️?");
    private static final Form REACTIONS =
            new Form("likes?|reactions?|smiles?", "реакци\\p{L}*|лайк\\p{L}*|likes?|reactions?", "❤️?|👍|🙂|♥");

    /** Numbers of an entry, from the elements and the text round its title. */
    public static Counts of(List<Element> elements, String text) {
        var triple = TRIPLE.matcher(text);
        if (triple.find()) {
            return new Counts(
                    Long.valueOf(triple.group(1)), Long.valueOf(triple.group(2)), Long.valueOf(triple.group(3)));
        }
        BiFunction<Form, String, @Nullable Long> read = (form, all) -> {
            var byName = form.inElements(elements);
            return byName == null ? form.inText(all) : byName;
        };
        return new Counts(read.apply(VIEWS, text), read.apply(COMMENTS, text), read.apply(REACTIONS, text));
    }

    /** How pages write one kind of number. */
    private record Form(Pattern name, Pattern before, Pattern after) {

        Form(String names, String labels, String signs) {
            this(
                    Pattern.compile("(?i)(?:^|[\\s_-])(?:" + names + ")(?=$|[\\s_-])"),
                    Pattern.compile("(?iu)(?:(?:" + labels + ")\\s*:|" + signs + ")\\s*" + NUMBER),
                    Pattern.compile("(?iu)" + NUMBER + "\\s*(?:(?:marta|марта|рет|раз)\\s+)?(?:" + labels + ")"));
        }

        @Nullable Long inElements(List<Element> elements) {
            return elements.stream()
                    .filter(element -> name.matcher(Markup.name(element)).find())
                    .map(element -> number(ANY, element.text()))
                    .filter(number -> number != null)
                    .findFirst()
                    .orElse(null);
        }

        @Nullable Long inText(String text) {
            var labelled = number(before, text);
            return labelled == null ? number(after, text) : labelled;
        }
    }

    private static @Nullable Long number(Pattern form, String text) {
        var match = form.matcher(text);
        return match.find() ? number(match.group(1), match.group(2)) : null;
    }

    private static @Nullable Long number(String digits, @Nullable String unit) {
        if (unit == null) {
            var plain = digits.replaceAll("\\D", "");
            return plain.length() > LONGEST ? null : Long.valueOf(plain);
        }
        var factor = unit.toLowerCase(Locale.ROOT).matches("млн|m") ? 1_000_000 : 1_000;
        return Math.round(Double.parseDouble(digits.replace(',', '.').replaceAll("[^\\d.]", "")) * factor);
    }
}
