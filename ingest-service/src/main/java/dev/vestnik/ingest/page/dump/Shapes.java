package dev.vestnik.ingest.page.dump;

import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.page.body.Words;
import dev.vestnik.ingest.page.date.VisibleDates;
import dev.vestnik.ingest.page.date.VisibleDates.Found;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of each line what it looks like. */
record Shapes(VisibleDates dates) {

    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])");
    private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_]+[\\s,;]*)+");
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d\\s.,]*");
    private static final Pattern COUNTS_AT_THE_END = Pattern.compile(
            "(?iu)(?:\\(\\s*\\d+\\s*/\\s*\\d+\\s*/\\s*\\d+\\s*\\)|(?:👁️?|💬|🗨️?|❤️?|👍|♥)\\s*\\d[\\d\\s.,]*|[—–|(]\\s*\\d[\\d\\s.,]*(?:просмотр\\p{L}*|комментари\\p{L}*|қаралым|оқылым|marta\\s\\p{L}+|марта\\s\\p{L}+|views|comments)\\)?)\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·»›→]\\s*|\\s+[/>\\\\]\\s+|\\s*\\t\\s*");
    private static final Pattern ANNOUNCED = Pattern.compile("^([^:]{3,40}):\\s*(\\S.*)$");
    private static final Pattern END = Pattern.compile("[.!?…][\"'»”’)\\]]*$|[:;]$");
    private static final Pattern CUT = Pattern.compile("(?:\\.{3}|…)[\\s\\]]*$");

    /** A line this long is a paragraph, however it ends. */
    private static final int PARAGRAPH = 140;

    /** A headline may be this long; a menu may not. */
    private static final int MENU_PART = 40;

    /** Entries of menus and small labels have up to three words and this length. */
    private static final int SHORT = 28;

    private static final int CUT_LENGTH = 50;

    Line line(String text) {
        var found = dates.all(text.length() > 1000 ? text.substring(0, 1000) : text);
        var clean = text.replace('\t', ' ');
        if (Phrases.TAGS.matcher(clean).matches() || HASHTAGS.matcher(clean).matches()) {
            return new Line(clean, Shape.TAGS, null, found);
        }
        var heading = heading(clean);
        if (heading != null) {
            return heading;
        }
        var rest = withoutDates(clean, found);
        if (rest.length() < clean.length()
                && Phrases.words(Phrases.DATE_WORDS.matcher(withoutCounts(rest)).replaceAll(" ")) <= 3) {
            var isClock = found.isEmpty() && Phrases.words(rest) == 0;
            return new Line(clean, isClock ? Shape.CLOCK : Shape.DATE, null, found);
        }
        if (Phrases.words(withoutCounts(clean)) == 0 || isAgo(clean)) {
            return new Line(clean, isAgo(clean) ? Shape.DATE : Shape.COUNT, null, found);
        }
        var service = service(clean);
        return new Line(clean, words(text, clean, service != null, found), service, found);
    }

    private static Shape words(String text, String clean, boolean isService, List<Found> found) {
        if (isMenu(text)) {
            return Shape.MENU;
        }
        if (Phrases.BYLINE.matcher(clean).matches() && Phrases.words(clean) <= 9) {
            return Shape.BYLINE;
        }
        if (isService) {
            return Shape.APPARATUS;
        }
        if (Phrases.CAPTION.matcher(clean).matches()) {
            return Shape.CAPTION;
        }
        var ends = END.matcher(clean).find();
        if (!ends && isEntry(clean, found)) {
            return Shape.ENTRY;
        }
        if (Phrases.isBullet(clean) && Phrases.words(clean) > 0) {
            return ends || clean.length() > PARAGRAPH ? Shape.PROSE : Shape.BULLET;
        }
        if (CUT.matcher(clean).find() && clean.length() >= CUT_LENGTH) {
            return Shape.CUT;
        }
        if ((ends && Phrases.words(clean) > 1) || clean.length() >= PARAGRAPH) {
            return Shape.PROSE;
        }
        return Phrases.words(clean) <= 3 && clean.length() <= SHORT ? Shape.SHORT : Shape.TITLE;
    }

    /** A line that announces a part of the page, or announces and gives one title. */
    private static @Nullable Line heading(String text) {
        var announced = ANNOUNCED.matcher(text);
        if (announced.matches() && Phrases.words(announced.group(2)) >= 3) {
            var kind = Words.inHeading(announced.group(1));
            return kind == BlockKind.RELATED ? new Line(text, Shape.INLINE_RELATED, kind, List.of()) : null;
        }
        var kind = Phrases.words(text) <= 5 ? Words.inHeading(text) : null;
        var isNumber = kind == BlockKind.COMMENTS && text.matches("\\d.*|.*:\\s*\\d+");
        return kind == null || isNumber ? null : new Line(text, Shape.HEADING, kind, List.of());
    }

    private static @Nullable BlockKind service(String text) {
        if (Phrases.BUTTON.matcher(text).matches()
                || (text.length() < 500 && Phrases.LEGAL.matcher(text).find())) {
            return BlockKind.WIDGET;
        }
        return Words.inParagraph(text);
    }

    private static boolean isMenu(String text) {
        var parts = SEPARATOR.split(text.strip(), -1);
        if (parts.length < 3
                && !(parts.length == 2 && Phrases.HOME.matcher(parts[0]).matches())) {
            return false;
        }
        for (var i = 0; i < parts.length - 1; i++) { // the last step of a trail may be the headline
            if (parts[i].length() > MENU_PART || END.matcher(parts[i]).find()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEntry(String text, List<Found> found) {
        var begins = Phrases.beginsWithClock(text)
                || (!found.isEmpty() && found.getFirst().start() == 0);
        var isDated = !found.isEmpty() && found.getLast().end() >= text.length() - 1;
        return (begins || isDated || COUNTS_AT_THE_END.matcher(text).find()) && text.length() < 200;
    }

    private static boolean isAgo(String text) {
        var said = Phrases.DATE_WORDS.matcher(text);
        return text.length() < 30
                && said.find()
                && Phrases.words(NUMBERS.matcher(said.replaceAll(" ")).replaceAll(" ")) == 0;
    }

    static String withoutDates(String text, List<Found> found) {
        var rest = new StringBuilder(text);
        for (var i = found.size() - 1; i >= 0; i--) {
            rest.replace(found.get(i).start(), found.get(i).end(), " ");
        }
        return CLOCK.matcher(rest).replaceAll(" ");
    }

    /** What is left of counters and their labels: nothing, where the line has nothing else. */
    static String withoutCounts(String text) {
        return text.chars().anyMatch(Character::isDigit)
                ? NUMBERS.matcher(Phrases.COUNT_WORDS.matcher(text).replaceAll(" "))
                        .replaceAll(" ")
                : text;
    }
}
