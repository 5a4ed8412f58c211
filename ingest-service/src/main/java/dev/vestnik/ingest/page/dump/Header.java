package dev.vestnik.ingest.page.dump;

import dev.vestnik.ingest.page.date.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines round the headline, and a few right below the text, say about the article. */
final class Header {

    private static final int ABOVE = 4;
    private static final int BELOW = 6;
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s+[/—–-]\\s+|\\t");

    private final Dump dump;
    private final Place place;
    private @Nullable String section;
    private @Nullable String subheadline;
    private @Nullable Moment published;
    private @Nullable Moment modified;
    private final TagList tags;
    private final Authors authors = new Authors();

    Header(Dump dump, Place place) {
        this.dump = dump;
        this.place = place;
        this.tags = new TagList(dump);
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
            case TAGS -> tags.read(i);
            case BYLINE -> authors.read(line);
            case SHORT -> label(line, below);
            case TITLE, PROSE -> title(i, below);
            default -> {}
        }
    }

    private void below(int i) {
        var line = dump.line(i);
        switch (line.shape()) {
            case TAGS -> tags.read(i);
            case BYLINE -> authors.read(line);
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
        rest.stream().filter(part -> !Authors.isPerson(part)).findFirst().ifPresent(part -> {
            section = section == null && canHoldSection ? part : section;
        });
        rest.stream().filter(Authors::isPerson).findFirst().ifPresent(authors::name);
    }

    private void label(Line line, boolean below) {
        var text = line.text();
        var labelled = Phrases.SECTION.matcher(text);
        if (labelled.matches() && !labelled.group(1).isBlank()) {
            section = labelled.group(1).strip();
        } else if (below && Authors.isPerson(text)) {
            authors.name(text);
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
        return tags.names();
    }

    List<String> byline() {
        return authors.names();
    }
}
