package dev.vestnik.ingest.feed.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces in force at an element. A namespace has one usual prefix here, whatever a document calls it; one that nobody
 * knows, and one that was never declared, keeps the prefix that the document uses.
 */
record Namespaces(Map<String, String> prefixes, String own, String format) {

    private static final String FORMAT = "";

    /** Addresses without scheme, {@code www.} and what ends them, since all of that is got wrong. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("w3.org/2005/atom", "atom"),
            Map.entry("purl.org/atom/ns", "atom"),
            Map.entry("purl.org/rss/1.0", FORMAT),
            Map.entry("purl.org/net/rss1.1", FORMAT),
            Map.entry("my.netscape.com/rdf/simple/0.9", FORMAT),
            Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", FORMAT),
            Map.entry("channel.netscape.com/rdf/simple/0.9", FORMAT),
            Map.entry("backend.userland.com/rss", FORMAT),
            Map.entry("backend.userland.com/rss2", FORMAT),
            Map.entry("backend.userland.com/rss091", FORMAT),
            Map.entry("backend.userland.com/rss092", FORMAT),
            Map.entry("blogs.law.harvard.edu/tech/rss", FORMAT),
            Map.entry("cyber.law.harvard.edu/rss/rss.html", FORMAT),
            Map.entry("sitemaps.org/schemas/sitemap/0.9", FORMAT),
            Map.entry("google.com/schemas/sitemap/0.84", FORMAT),
            Map.entry("google.com/schemas/sitemap/0.9", FORMAT),
            Map.entry("google.com/schemas/sitemap-news/0.9", "news"),
            Map.entry("google.com/schemas/sitemap-image/1.1", "image"),
            Map.entry("google.com/schemas/sitemap-video/1.1", "video"),
            Map.entry("w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
            Map.entry("purl.org/dc/elements/1.0", "dc"),
            Map.entry("purl.org/dc/elements/1.1", "dc"),
            Map.entry("purl.org/dc/terms", "dcterms"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("purl.org/rss/1.0/modules/taxonomy", "taxo"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("news.yandex.ru", "yandex"),
            Map.entry("w3.org/1999/xhtml", "xhtml"),
            Map.entry("w3.org/2000/svg", "svg"),
            Map.entry("w3.org/1998/math/mathml", "mathml"));

    static final Namespaces NONE = new Namespaces(Map.of(), FORMAT, FORMAT);

    Namespaces {
        prefixes = Map.copyOf(prefixes);
    }

    /** The namespaces inside an element with these attributes; the root's own namespace is that of the format. */
    Namespaces with(XmlTag.Open tag, boolean isRoot) {
        Map<String, String> more = null;
        for (var attribute : tag.attributes().entrySet()) {
            var key = attribute.getKey();
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                more = more == null ? new HashMap<>(prefixes) : more;
                more.put(key.substring(Math.min(key.length(), 6)), folded(attribute.getValue()));
            }
        }
        var all = more == null ? prefixes : more;
        if (!isRoot) {
            return more == null ? this : new Namespaces(all, own, format);
        }
        var root = local(tag.name());
        var isAtom = root.equals("feed") || root.equals("entry"); // whatever namespace it claims, or none
        return new Namespaces(
                all,
                root.equals("rdf")
                        ? FORMAT
                        : all.getOrDefault(prefix(tag.name()), FORMAT), // of RDF itself, not of the feed
                isAtom ? "atom" : FORMAT);
    }

    /** The local name in lower case behind the usual prefix. */
    String name(String written) {
        var local = local(written);
        var usual = usual(prefix(written));
        return usual.isEmpty() ? local : usual + ":" + local;
    }

    private String usual(String prefix) {
        @Nullable String address = prefixes.get(prefix);
        if (address == null) {
            return prefix.isEmpty() ? format : prefix.toLowerCase(Locale.ROOT);
        }
        if (address.equals(own)) {
            return format;
        }
        var known = KNOWN.get(address);
        return known != null
                ? known
                : prefix.isEmpty() && !address.isEmpty() ? "other" : prefix.toLowerCase(Locale.ROOT);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String prefix(String name) {
        var colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    private static String folded(String address) {
        var folded = address.strip().toLowerCase(Locale.ROOT);
        folded = folded.substring(folded.indexOf("://") < 0 ? 0 : folded.indexOf("://") + 3);
        folded = folded.startsWith("www.") ? folded.substring(4) : folded;
        while (folded.endsWith("/") || folded.endsWith("#")) {
            folded = folded.substring(0, folded.length() - 1);
        }
        return folded;
    }
}
