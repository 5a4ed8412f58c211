package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.page.date.AddressDate;
import dev.vestnik.ingest.page.date.Dates;
import dev.vestnik.ingest.page.date.Moment;
import dev.vestnik.ingest.page.date.VisibleDates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the voices of one page say about its article, and which of them is believed where they differ. */
public final class Testimony {

    private final Document page;
    private final Dates dates;
    private final Instant captured;
    private final @Nullable Moment address;
    private final boolean isNews;
    private final Facts jsonLd;
    private final Facts meta;
    private final Facts microdata;
    private final @Nullable Moment dated;
    private final SiteName site;
    private final List<String> addresses;

    private Testimony(Document page, @Nullable String address, ZoneId zone, Instant captured) {
        this.page = page;
        this.dates = new Dates(zone);
        this.captured = captured;
        this.address = new AddressDate(zone).of(address);
        var nodes = JsonLd.of(page);
        this.isNews = nodes.isNews();
        this.addresses = DeclaredAddresses.read(page, nodes);
        this.jsonLd = JsonLdFacts.read(nodes, dates);
        var tags = MetaTags.of(page);
        this.meta = MetaFacts.read(page, tags, dates);
        this.microdata = MicrodataFacts.read(page, dates);
        this.dated = MetaFacts.dated(page, tags, dates);
        this.site = SiteName.of(address, jsonLd.siteName(), meta.siteName(), microdata.siteName());
    }

    /** Hears all but the eye; to be called while the page's scripts are still there. */
    public static Testimony of(Document page, @Nullable String address, ZoneId zone, Instant captured) {
        return new Testimony(page, address, zone, captured);
    }

    /** The addresses that the page calls its own, the most reliable first; whether to believe them is another question. */
    public List<String> addresses() {
        return addresses;
    }

    /** The facts, when it is known where in the page the text of the article stands. */
    public Facts facts(Optional<Element> main) {
        var lines = Lines.of(page.body());
        var headline = Headline.of(lines.all(), titles(), site.keys());
        var times = new VisibleTimes(lines, headline, dates, new VisibleDates(dates.zone(), isAmerican()), captured);
        var seen = new VisibleFacts(lines, headline, main)
                .read(times, new VisibleNames(lines, headline, site), new Rubrics(lines, headline));
        var stated = jsonLd.or(meta).or(microdata).or(seen);
        return stated.with(title(headline), byline(seen), published(seen, times), seen.subheadline());
    }

    /**
     * In the news, editors write a headline of its own for sharing where the machine repeats one everywhere else: in the
     * title, in JSON-LD and in the heading. Then theirs is the headline.
     */
    private @Nullable String title(Headline headline) {
        var shown = headline.text();
        var shared = meta.headline() == null ? null : site.removedFrom(meta.headline());
        if (!isNews || shown == null || shared == null) {
            return shown;
        }
        var key = Headline.key(shown);
        var repeats = Stream.of(jsonLd.headline(), Facts.text(page.title()))
                .allMatch(text ->
                        text != null && Headline.key(site.removedFrom(text)).equals(key));
        var isOther = !Headline.key(shared).contains(key);
        return repeats && isOther ? shared : shown;
    }

    private List<String> titles() {
        return Arrays.asList(jsonLd.headline(), meta.headline(), microdata.headline(), Facts.text(page.title()))
                .stream()
                .filter(Objects::nonNull)
                .map(site::removedFrom)
                .toList();
    }

    private List<String> byline(Facts seen) {
        var named = new ArrayList<List<String>>();
        for (var voice : List.of(jsonLd, meta, microdata)) {
            named.add(Bylines.stated(voice.byline(), site));
        }
        named.add(seen.byline());
        return named.stream()
                .filter(names -> names.stream().anyMatch(name -> !site.is(name)))
                .findFirst()
                .or(() -> named.stream().filter(names -> !names.isEmpty()).findFirst())
                .orElse(List.of());
    }

    private @Nullable Moment published(Facts seen, VisibleTimes times) {
        var changed = Arrays.asList(jsonLd.modified(), meta.modified(), microdata.modified());
        var named = Arrays.asList(
                jsonLd.published(), meta.published(), microdata.published(), address, seen.published(), dated);
        var believed = Published.of(named, changed, seen.published(), captured);
        if (believed != null) {
            return address == null ? believed : believed.onDayOf(address);
        }
        return Stream.<Supplier<@Nullable Moment>>of(
                        times::relative,
                        times::elsewhere,
                        () -> Published.lastResort(changed, seen.modified(), captured))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether 11/10/2026 means the tenth of November here. */
    private boolean isAmerican() {
        var language = page.select("html").attr("lang");
        var host = page.baseUri();
        var isAmericanHost = host.matches("(?i)https?://[^/]*\\.(?:com|org|net|us|edu|gov)(?:/.*)?");
        return language.equalsIgnoreCase("en-US") || (isAmericanHost && language.equalsIgnoreCase("en"));
    }
}
