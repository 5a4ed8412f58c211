package dev.vestnik.ingest.page.dump;

import dev.vestnik.ingest.page.date.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines round the headline, and a few right below the text, say about the article. */
final class Header {

    private static final int ABOVE = 4;
    private static final int BELOW = 6;
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s+[/—–-]\\s+|\\t");
    private static final Pattern LIST = Pattern.compile("\\s*[,;#•|]\\s*");
    private static final Pattern AUTHORS = Pattern.compile("\\s*(?:[,;]|\\s(?:и|және|va|ва|and|&)\\s)\\s*");
    /** Two or three names; in Cyrillic an adjective before a noun is a place or a section. */
    private static final Pattern PERSON = Pattern.compile(
            "(?u)(?!\\p{L}+(?:ая|ое|ые|ый|ой|ский|ции|ния)\\s)\\p{IsCyrillic}[\\p{Ll}]{2,}(?:-\\p{Lu}\\p{Ll}+)?\\s+(?:\\p{Lu}\\.\\s?|\\p{Lu}\\p{Ll}+\\s+)?(?=\\p{Lu})\\p{IsCyrillic}{3,}(?:-\\p{Lu}\\p{Ll}+)?"
                    + "|\\p{Lu}[\\p{L}'’ʻʼ]+\\s+(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}'’ʻʼ]*(?:o[vf]a?|e[vf]a?|yeva?|ina?|sk(?:iy|y|aya)|qizi|o.?g.?li)");

    private final Dump dump;
    private final Place place;
    private @Nullable String section;
    private @Nullable String subheadline;
    private @Nullable Moment published;
    private @Nullable Moment modified;
    private final Set<String> keywords = new LinkedHashSet<>();
    private final List<String> byline = new ArrayList<>();

    Header(Dump dump, Place place) {
        this.dump = dump;
        this.place = place;
    }

    void read() {
        for (var i = place.headline() + 1; i < place.from(); i++) {
            meta(i, true);
        }
        var nearest = true;
        for (var i = place.headline() - 1; i >= Math.max(0, place.headline() - ABOVE); i--) {
            meta(i, false);
            if (nearest && dump.line(i).is(Shape.SHORT)) {
                above(i);
            }
            nearest &= dump.line(i).is(Shape.DATE, Shape.CLOCK, Shape.COUNT);
        }
        for (var i = place.from(); i < Math.min(dump.size(), place.to() + BELOW); i++) {
            if (i >= place.to() && dump.line(i).is(Shape.HEADING, Shape.MENU)) {
                break;
            }
            below(i);
        }
        trail();
    }

    private void meta(int i, boolean below) {
        var line = dump.line(i);
        if (line.says(headline())) {
            return;
        }
        switch (line.shape()) {
            case DATE -> dated(line, below);
            case TAGS -> keywords(i);
            case BYLINE -> byline(line);
            case SHORT -> label(line, below);
            case TITLE, PROSE -> title(i, below);
            default -> {}
        }
    }

    private void below(int i) {
        var line = dump.line(i);
        switch (line.shape()) {
            case TAGS -> keywords(i);
            case BYLINE -> byline(line);
            case DATE -> {
                if (dump.area(i) == null && i >= place.to() && line.dates().size() > 0) {
                    dated(line, false);
                }
            }
            default -> {}
        }
    }

    private void dated(Line line, boolean canHoldSection) {
        var text = line.text();
        for (var found : line.dates()) {
            if (Phrases.REVISED.matcher(text.substring(0, found.start())).find()) {
                modified = modified == null ? found.moment() : modified;
            } else if (published == null) {
                published = found.moment();
            }
        }
        if (line.dates().isEmpty()) {
            return;
        }
        var rest = new ArrayList<String>();
        PARTS.splitAsStream(Shapes.withoutDates(text, line.dates()).replaceAll("^[\\s,]+|[\\s,]+$", ""))
                .map(part ->
                        Phrases.DATE_WORDS.matcher(Shapes.withoutCounts(part)).replaceAll(" "))
                .map(part -> part.replaceAll("^[^\\p{L}\\p{N}«\"]+|[^\\p{L}\\p{N}»\").]+$", ""))
                .filter(part -> Phrases.words(part) > 0)
                .forEach(rest::add);
        rest.stream()
                .filter(part -> !PERSON.matcher(part).matches())
                .findFirst()
                .ifPresent(part -> {
                    section = section == null && canHoldSection ? part : section;
                });
        rest.stream().filter(part -> PERSON.matcher(part).matches()).findFirst().ifPresent(this::name);
    }

    private void name(String name) {
        if (byline.isEmpty()) {
            byline.add(name);
        }
    }

    private void label(Line line, boolean below) {
        var text = line.text();
        var labelled = Phrases.SECTION.matcher(text);
        if (labelled.matches() && !labelled.group(1).isBlank()) {
            section = labelled.group(1).strip();
        } else if (below && PERSON.matcher(text).matches()) {
            name(text);
        } else if (section == null && below) {
            section = text;
        }
    }

    /** A word above the headline is its section if it is no entry of the menu there, or one that is said twice. */
    private void above(int i) {
        var inMenu = i > 0 && dump.line(i - 1).is(Shape.SHORT);
        var isRepeated = dump.lines().stream()
                        .filter(line -> line.says(dump.line(i).text()))
                        .count()
                > 1;
        if (section == null && (!inMenu || isRepeated)) {
            section = dump.line(i).text();
        }
    }

    /** A line below the headline that is no paragraph, or stands apart from the paragraphs. */
    private void title(int i, boolean below) {
        var line = dump.line(i);
        var labelled = Phrases.SECTION.matcher(line.text());
        if (labelled.matches() && !labelled.group(1).isBlank()) {
            section = labelled.group(1).strip();
        } else if (below
                && subheadline == null
                && line.words() >= 4
                && line.text().length() <= 400) {
            subheadline = line.text();
        }
    }

    private void keywords(int i) {
        var text = dump.line(i).text();
        var labelled = Phrases.TAGS.matcher(text);
        var list = labelled.matches() ? labelled.group(1) : text;
        if (list.isBlank() && i + 1 < dump.size()) {
            for (var next = i + 1; next < dump.size() && dump.line(next).is(Shape.SHORT); next++) {
                keywords.add(dump.line(next).text());
            }
            return;
        }
        var separated = text.startsWith("#") ? list.replace("#", ",") : list;
        Arrays.stream(LIST.split(separated, -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(keywords::add);
    }

    private void byline(Line line) {
        var matcher = Phrases.BYLINE.matcher(line.text());
        if (byline.isEmpty() && matcher.matches()) {
            AUTHORS.splitAsStream(matcher.group(1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(byline::add);
        }
    }

    /** The last step of the trail above the headline that is not the headline itself. */
    private void trail() {
        for (var i = 0; i < Math.max(place.headline(), 0); i++) {
            var steps = dump.line(i).is(Shape.MENU)
                    ? Arrays.stream(dump.line(i).text().split("\\s*[|•·»›→/>\\\\]\\s*", -1))
                            .map(String::strip)
                            .toList()
                    : List.<String>of();
            if (steps.size() > 1
                    && steps.size() < 6
                    && Phrases.HOME.matcher(steps.getFirst()).matches()) {
                var last = steps.size() - 1;
                while (last > 0
                        && (steps.get(last).isEmpty()
                                || dump.line(place.headline()).says(steps.get(last)))) {
                    last--;
                }
                section = last > 0 && i >= place.headline() - ABOVE ? steps.get(last) : section;
            }
        }
    }

    private String headline() {
        return place.headline() < 0 ? "" : dump.line(place.headline()).text();
    }

    @Nullable String section() {
        return section;
    }

    @Nullable String subheadline() {
        return subheadline;
    }

    @Nullable Moment published() {
        return published;
    }

    @Nullable Moment modified() {
        return modified;
    }

    List<String> keywords() {
        return List.copyOf(keywords);
    }

    List<String> byline() {
        return List.copyOf(byline);
    }
}
