package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.article.CleanText;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The trail of links above the headline, home first; its last step that is not the article itself is the section. */
final class Trail {

    private static final Pattern HOME = Pattern.compile(
            "(?iu)главная(?: страница)?|домой|новости|головна|начало|басты бет|bosh sahifa|бош саҳифа|home(?:page)?|main|start(?:seite)?|accueil|inicio|início|strona główna|anasayfa|ana sayfa|news");

    private static final Pattern CRUMBS = Pattern.compile("(?i)breadcrumb|crumbs|bread-crumb|pathway");

    private static final int LONGEST = 60;

    /** A row of more links is a menu. */
    private static final int MOST = 5;

    /** So many lines above the headline a trail may stand. */
    private static final int ABOVE = 60;

    private Trail() {}

    static @Nullable String section(List<Line> lines, Headline headline) {
        String section = null;
        Element seen = null;
        for (var line : lines.subList(Math.max(0, headline.line() - ABOVE), Math.max(0, headline.line()))) {
            var trail = line.linked() ? trail(line.holder()) : null;
            if (trail != null && !trail.equals(seen)) {
                var last = last(trail, headline);
                section = last == null ? section : last;
                seen = trail;
            }
        }
        return section;
    }

    /** The element that holds the links of a trail, if the line stands in one. */
    private static @Nullable Element trail(Element holder) {
        for (Element element = holder;
                element != null && !element.tagName().equals("body");
                element = element.parent()) {
            if (CRUMBS.matcher(element.className() + " " + element.id()).find()
                    || element.attr("itemtype").endsWith("BreadcrumbList")) {
                return element;
            }
        }
        var links = holder.children().stream()
                .filter(child -> child.tagName().equals("a") && child.hasAttr("href"))
                .limit(MOST + 1L)
                .toList();
        return links.size() >= 2 && links.size() <= MOST && isHome(links.getFirst()) ? holder : null;
    }

    private static @Nullable String last(Element trail, Headline headline) {
        var article = Headline.key(headline.text() == null ? "" : headline.text());
        String last = null;
        for (var link : trail.select("a[href]")) {
            var text = CleanText.of(link.text());
            var isStep = !text.isEmpty() && text.length() <= LONGEST && !isHome(link);
            last = isStep && !Headline.key(text).equals(article) ? text : last;
        }
        return last;
    }

    private static boolean isHome(Element link) {
        return HOME.matcher(link.text().strip()).matches()
                || WebAddress.parse(link.absUrl("href"))
                        .filter(address -> address.path().equals("/"))
                        .isPresent();
    }
}
