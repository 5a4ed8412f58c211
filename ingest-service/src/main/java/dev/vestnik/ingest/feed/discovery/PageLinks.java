package dev.vestnik.ingest.feed.discovery;

import crawlercommons.domains.EffectiveTldFinder;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of a page to other pages of its site, each page once, in the order of the page. */
final class PageLinks {

    private static final int MOST = 3000;

    private static final Pattern FILE = Pattern.compile(
            "(?i).*\\.(?:jpe?g|png|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|m4a|avi|mov|css|js|json|xml|rss|atom|rdf|apk|exe)$");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> MENUS = Set.of("nav", "footer", "header", "menu");
    private static final Pattern MENU_CLASS =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:menu|nav|navbar|footer|breadcrumbs?|topbar)(?:$|[\\s_-])");

    private PageLinks() {}

    static List<PageLink> of(Document page) {
        var here = WebAddress.parse(page.baseUri()).orElse(null);
        Map<String, PageLink> links = new LinkedHashMap<>();
        for (var anchor : page.select("a[href]")) {
            var address = WebAddress.parse(anchor.absUrl("href")).orElse(null);
            if (address != null && here != null && leadsOn(address, here) && links.size() < MOST) {
                links.merge(address.toString(), link(address, anchor), PageLink::and);
            }
        }
        return new ArrayList<>(links.values());
    }

    private static boolean leadsOn(WebAddress address, WebAddress here) {
        return site(address.host()).equals(site(here.host()))
                && !address.path().equals("/")
                && !(address.path().equals(here.path()) && address.host().equals(here.host()))
                && !FILE.matcher(address.path()).matches();
    }

    /** Subdomains are one site. */
    private static String site(String host) {
        var bare = host.startsWith("www.") ? host.substring("www.".length()) : host;
        @Nullable String domain = EffectiveTldFinder.getAssignedDomain(bare);
        return domain == null ? bare : domain;
    }

    private static PageLink link(WebAddress address, Element anchor) {
        var text = CleanText.of(anchor.text());
        var heading = anchor.selectFirst("h1, h2, h3, h4, h5, h6");
        if (heading != null && heading.hasText()) {
            text = CleanText.of(heading.text()); // without teaser, time and counters
        } else if (text.isEmpty()) {
            text = CleanText.of(
                    anchor.attr("title").isEmpty() ? anchor.select("img").attr("alt") : anchor.attr("title"));
        }
        return new PageLink(
                address.toString(), text, heading != null || isIn(anchor, HEADINGS, false), isIn(anchor, MENUS, true));
    }

    private static boolean isIn(Element anchor, Set<String> names, boolean byClass) {
        var depth = 0;
        for (var around = anchor.parent(); around != null && depth < 12; around = around.parent(), depth++) {
            var name = around.normalName().toLowerCase(Locale.ROOT);
            if (names.contains(name)
                    || (byClass && MENU_CLASS.matcher(around.className()).find())) {
                return !name.equals("header")
                        || around.closest("article, li") == null; // an article has a header of its own
            }
        }
        return false;
    }
}
