package dev.vestnik.ingest.page.dump;

import dev.vestnik.ingest.page.body.BodyText;
import dev.vestnik.ingest.page.date.VisibleDates;
import dev.vestnik.ingest.page.fact.Facts;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain text dump of a page. Its lines are first judged each by its looks, then in sequence: where headings and
 * lists of teasers stand, where the article's text begins and ends, which line above is its headline, and what the lines
 * round that say. Nothing but text is known, so the reading calls itself less certain than one of marked-up pages.
 */
public final class DumpReader {

    private DumpReader() {}

    /** What the dump says. */
    public record Read(Facts facts, BodyText body) {}

    /**
     * Takes a dump apart.
     *
     * @param zone of times that name none; where null, a city that the page has the weather of tells it, else it is UTC
     * @param headline null if nobody knows it
     */
    public static Read read(String text, @Nullable ZoneId zone, @Nullable String headline) {
        var usual = zone == null ? Objects.requireNonNullElse(WeatherZone.in(text), ZoneOffset.UTC) : zone;
        var dump = Dump.of(text, new Shapes(new VisibleDates(usual)));
        var place = Place.find(dump, headline);
        if (place.headline() >= 0) {
            dump = dump.opened(place.headline(), place.from());
        }
        var header = new Header(dump, place);
        header.read();
        var title = headline == null && place.headline() >= 0
                ? dump.line(place.headline()).text()
                : headline;
        var published = header.published();
        var fields = new ArrayList<@Nullable String>();
        fields.add(title);
        fields.add(header.subheadline());
        var body = new DumpBlocks(dump, place, fields, published == null ? null : published.at()).text();
        var facts = new Facts(
                title,
                header.subheadline(),
                header.byline(),
                header.section(),
                header.keywords(),
                header.published(),
                header.modified(),
                null,
                null,
                TextLanguage.of((title == null ? "" : title) + "\n" + body.text()),
                List.of(),
                null);
        return new Read(facts, body);
    }
}
