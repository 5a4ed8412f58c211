package dev.vestnik.ingest.page.dump;

import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.page.body.Counts;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the entries in the lines of a list: a title each, with the time, numbers and excerpt that stand by it. */
final class ListItems {

    private static final Pattern CLOCK_FIRST = Pattern.compile("^(?:[01]?\\d|2[0-3]):[0-5]\\d[\\s|,—–-]*");
    private static final Pattern RANK = Pattern.compile("^\\d{1,2}[.)]\\s+");
    private static final Pattern NUMBERS_BEHIND = Pattern.compile(
            "(?iu)\\s*[—–|,-]?\\s*(?:\\(\\s*\\d+(?:\\s*/\\s*\\d+)*\\s*\\)|(?:👁️?|💬|🗨️?|❤️?|👍|♥)\\s*\\d[\\d\\s.,]*|[—–|(]\\s*\\d[\\d\\s.,]*(?:тыс\\.?\\s|млн\\s)?(?:marta\\s|марта\\s)?\\p{L}+\\)?)+\\s*$");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\D*(\\d[\\d\\s.,]{0,14})(?!\\d)\\D*");

    private final List<Item> items = new ArrayList<>();
    private @Nullable String title;
    private @Nullable OffsetDateTime at;
    private Counts counts = new Counts(null, null, null);

    private ListItems() {}

    /** A heading before the entries is none of them; so are lines of which nobody could say whose they are. */
    static List<Item> of(List<Line> lines) {
        var items = new ListItems();
        var timeFirst = lines.stream()
                .filter(line -> line.is(Shape.DATE, Shape.CLOCK, Shape.TITLE, Shape.SHORT, Shape.BULLET))
                .findFirst()
                .filter(line -> line.is(Shape.DATE, Shape.CLOCK))
                .isPresent();
        for (var line : lines) {
            items.read(line, timeFirst);
        }
        items.end();
        return List.copyOf(items.items);
    }

    private void read(Line line, boolean timeFirst) {
        switch (line.shape()) {
            case TITLE, SHORT, BULLET -> {
                if (!timeFirst || title != null) {
                    end();
                }
                title = RANK.matcher(line.text()).replaceFirst("");
            }
            case DATE, CLOCK -> {
                if (timeFirst) {
                    end();
                }
                at = time(line);
                count(Shapes.withoutDates(line.text(), line.dates()), false);
            }
            case ENTRY -> entry(line);
            case INLINE_RELATED -> {
                end();
                title = line.text().substring(line.text().indexOf(':') + 1).strip();
            }
            case COUNT -> count(line.text(), true);
            default -> {}
        }
    }

    private void entry(Line line) {
        end();
        var text = line.text();
        count(Shapes.withoutDates(text, line.dates()), false);
        var numbers = NUMBERS_BEHIND.matcher(text);
        var titled = numbers.find() ? text.substring(0, numbers.start()) : text;
        for (var i = line.dates().size() - 1; i >= 0; i--) {
            var found = line.dates().get(i);
            var isAtAnEnd = found.start() == 0 || found.end() >= text.length() - 1;
            titled = isAtAnEnd
                    ? titled.replace(text.substring(found.start(), Math.min(found.end(), text.length())), " ")
                    : titled;
        }
        title = CLOCK_FIRST
                .matcher(RANK.matcher(titled.strip()).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("^[\\s|,—–-]+|[\\s|,—–(-]+$", "");
        at = time(line);
    }

    private static @Nullable OffsetDateTime time(Line line) {
        return line.dates().isEmpty() ? null : line.dates().getFirst().moment().at();
    }

    /** A number without a word is how often something was read, where it stands alone on its line. */
    private void count(String text, boolean alone) {
        var read = Counts.of(List.of(), text);
        var isNothing = read.views() == null && read.comments() == null && read.reactions() == null;
        var bare = BARE_NUMBER.matcher(text);
        var views = alone
                        && isNothing
                        && counts.views() == null
                        && Phrases.words(Shapes.withoutCounts(text)) == 0
                        && bare.matches()
                ? Long.valueOf(bare.group(1).replaceAll("\\D", ""))
                : read.views();
        counts = new Counts(
                counts.views() == null ? views : counts.views(),
                counts.comments() == null ? read.comments() : counts.comments(),
                counts.reactions() == null ? read.reactions() : counts.reactions());
    }

    private void end() {
        if (title != null && !title.isBlank()) {
            items.add(new Item(
                    Objects.requireNonNull(title), null, at, counts.views(), counts.comments(), counts.reactions()));
        }
        title = null;
        at = null;
        counts = new Counts(null, null, null);
    }
}
