package dev.vestnik.ingest.page.misfit;

import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.page.body.Markup;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What tells a page that is no article, beside the text that was found in it.
 *
 * @param titles headlines that link to other pages, or stand in a dump as lines of their own
 * @param saysArticle whether its markup calls it an article
 */
record Signs(String title, String visible, String noscript, boolean scripts, int titles, boolean saysArticle) {

    /** A link with fewer characters is an entry of a menu. */
    private static final int HEADLINE = 25;

    private static final Pattern ARTICLE_TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?:\\w*Article|\\w*BlogPosting|Report)\"");

    static Signs of(Document page) {
        var title = page.title();
        var noscript = page.select("noscript").text();
        var scripts = !page.select("script").isEmpty();
        var saysArticle = page.select("meta[property=og:type]").attr("content").equalsIgnoreCase("article")
                || page.select("script[type~=(?i)ld\\+json]").stream()
                        .anyMatch(script -> ARTICLE_TYPE.matcher(script.data()).find())
                || page.selectFirst("[itemprop~=articleBody]") != null;
        Markup.removeInvisible(page);
        var titles = page.body().select("a[href]").stream()
                .filter(link -> CleanText.of(link.text()).length() >= HEADLINE)
                .map(Signs::target)
                .distinct()
                .count();
        return new Signs(title, page.body().text(), noscript, scripts, (int) titles, saysArticle);
    }

    private static String target(Element link) {
        return link.attr("href").replaceFirst("[#?].*", "");
    }

    static Signs of(String text) {
        var lines =
                text.lines().map(CleanText::of).filter(line -> !line.isEmpty()).toList();
        var titles = lines.stream()
                .filter(line -> line.length() >= HEADLINE && !line.matches(".*[.!?…:;]$"))
                .count();
        return new Signs(
                lines.isEmpty() ? "" : lines.getFirst(), String.join(" ", lines), "", false, (int) titles, false);
    }
}
