package dev.vestnik.ingest.feed.discovery;

import dev.vestnik.ingest.feed.FeedLink;
import dev.vestnik.ingest.feed.FeedLink.Origin;
import dev.vestnik.ingest.feed.Hrefs;
import dev.vestnik.ingest.feed.xml.Characters;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where a site may have its feeds, the best candidate first. */
public final class FeedLinks {

    private static final Pattern TYPE =
            Pattern.compile("(?i)(?:application|text)/(?:x\\.)?(?:rss|atom|rdf|feed)\\+(?:xml|json).*");

    /** These types say little; an address that speaks of a feed says the rest. */
    private static final Pattern VAGUE_TYPE =
            Pattern.compile("(?i)(?:application|text)/(?:xml|json|rss|atom)\\b(?!\\+).*|");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^https?://[^/]+/(?:[^?#]*[/_.-])?(?:rss|feeds?|atom|rdf)(?:[._-]?(?:xml|php|json|rdf|aspx?|rss|atom|2\\.0|2|all|news|feed))*/?(?:\\?[^#]*)?$"
                    + "|^https?://[^/]+/[^?#]*\\.(?:rss|atom|rdf)$");

    private static final Pattern COMMENTS = Pattern.compile("(?i)comment|коммент|пікір|izoh|replies");
    private static final Pattern SITEMAP_LINE = Pattern.compile("(?im)^\\s*sitemap\\s*:\\s*(\\S+)");

    private static final List<String> USUAL_PLACES = List.of(
            "/feed",
            "/rss",
            "/rss.xml",
            "/feed.xml",
            "/atom.xml",
            "/index.xml",
            "/feed/rss",
            "/rss/all",
            "/feed.json",
            "/news-sitemap.xml",
            "/sitemap-news.xml",
            "/sitemap_news.xml",
            "/sitemap.xml",
            "/sitemap_index.xml");

    private FeedLinks() {}

    /** The candidates on a page, then the places where many sites have one. */
    public static List<FeedLink> on(byte[] html, @Nullable URI address) {
        return on(FrontPage.parse(html, address));
    }

    /** The sitemaps that robots.txt names, in its order; relative ones are relative to its address. */
    public static List<FeedLink> inRobots(byte[] robots, URI address) {
        var found = new LinkedHashMap<URI, FeedLink>();
        SITEMAP_LINE
                .matcher(Characters.of(robots, null).text())
                .results()
                .map(line -> Hrefs.resolve(address.toString(), line.group(1)))
                .forEach(link ->
                        uri(link).ifPresent(uri -> found.putIfAbsent(uri, new FeedLink(uri, null, Origin.ROBOTS))));
        return List.copyOf(found.values());
    }

    /** Addresses to be tried on any site. */
    public static List<FeedLink> usualPlaces(URI site) {
        return USUAL_PLACES.stream()
                .map(place -> new FeedLink(site.resolve(place), null, Origin.USUAL_PLACE))
                .toList();
    }

    static List<FeedLink> on(Document page) {
        var found = new ArrayList<FeedLink>();
        for (var link : page.select("link[href]")) {
            if (isFeed(link)) {
                uri(link.absUrl("href")).ifPresent(uri -> found.add(link(uri, link.attr("title"), Origin.STATED)));
            }
        }
        for (var link : page.select("a[href]")) {
            var address = link.absUrl("href");
            if (ADDRESS.matcher(address).matches()) {
                uri(address).ifPresent(uri -> found.add(link(uri, link.text(), Origin.LINKED)));
            }
        }
        found.sort(Comparator.comparing(FeedLinks::isOfComments).thenComparing(FeedLink::origin));
        uri(page.baseUri()).ifPresent(site -> found.addAll(usualPlaces(site)));
        var distinct = new LinkedHashMap<URI, FeedLink>();
        found.forEach(link -> distinct.putIfAbsent(link.address(), link));
        return List.copyOf(distinct.values());
    }

    private static boolean isFeed(Element link) {
        var relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        var type = link.attr("type").strip();
        if (relations.contains("feed") || relations.contains("service.feed")) {
            return true;
        }
        return relations.contains("alternate")
                && (TYPE.matcher(type).matches()
                        || (VAGUE_TYPE.matcher(type).matches()
                                && ADDRESS.matcher(link.absUrl("href")).matches()));
    }

    private static boolean isOfComments(FeedLink link) {
        return COMMENTS.matcher(link.address() + " " + link.title()).find();
    }

    private static FeedLink link(URI address, String title, Origin origin) {
        return new FeedLink(address, title.isBlank() ? null : title.strip(), origin);
    }

    private static Optional<URI> uri(String link) {
        try {
            return Hrefs.isWeb(link) ? Optional.of(URI.create(link)) : Optional.empty();
        } catch (IllegalArgumentException noUri) {
            return Optional.empty();
        }
    }
}
