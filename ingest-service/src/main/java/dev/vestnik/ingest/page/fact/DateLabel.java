package dev.vestnik.ingest.page.fact;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the words before a date say that it is the date of. */
enum DateLabel {
    PUBLISHED,
    CHANGED,
    /** Of the site, as its years of copyright are. */
    NONE_OF_THE_ARTICLE,
    UNSAID;

    private static final Pattern PUBLISHING = ending(
            "опубликован\\p{L}*|дата(?: публикации)?|размещено|создан\\p{L}*|опубліковано|публикувана?|жарияланған|жарияланды|e[ʼ'‘]lon qilin\\p{L}*|эълон қилин\\p{L}*|chop etilgan|"
                    + "published|posted|first published|written|created|date|publication date|veröffentlicht|erschienen|erstellt|datum|publiziert|publié|paru|publicado|fecha|data|pubblicato|"
                    + "geplaatst|gepubliceerd|opublikowano|zveřejněno|vydáno|yayın\\p{L}*|publicerad|publisert|udgivet|julkaistu");

    private static final Pattern CHANGING = ending(
            "обновл\\p{L}*|(?:letzte )?änderung|измен\\p{L}*|оновлен\\p{L}*|обновена?|жаңарт\\p{L}*|yangiland\\p{L}*|янгиланд\\p{L}*|updated?|modified|revised|reviewed|edited|actuali[sz]\\p{L}*|aktualisiert\\p{L}*|geändert|"
                    + "bearbeitet|mis à jour|modifié|aggiornat\\p{L}*|bijgewerkt|gewijzigd|atualizad\\p{L}*|zaktualizowano|aktualizov\\p{L}*|güncelle\\p{L}*|oppdatert|uppdaterad|opdateret|"
                    + "päivitetty|stand|diese seite wurde zuletzt");

    private static final Pattern SITE = Pattern.compile("(?iu)(?:©|copyright|\\(c\\)|все права)[^.]{0,40}$");

    private static final Pattern CHANGING_NAME = Pattern.compile("(?i)updated|modified|lastmod|revised");
    private static final Pattern PUBLISHING_NAME = Pattern.compile("(?i)publish|created|posted");

    /** So much before a date can be its label. */
    private static final int NEAR = 40;

    static DateLabel before(String text, int at) {
        var label = text.substring(Math.max(0, at - NEAR), at);
        if (label.isBlank()) {
            return UNSAID;
        }
        if (CHANGING.matcher(label).find()) {
            return CHANGED;
        }
        if (SITE.matcher(label).find()) {
            return NONE_OF_THE_ARTICLE;
        }
        return PUBLISHING.matcher(label).find() ? PUBLISHED : UNSAID;
    }

    /** What class, property or the words before the element say. */
    static DateLabel of(Element element) {
        var name = element.className() + " " + element.attr("itemprop") + " " + element.id();
        var publishes = PUBLISHING_NAME.matcher(name).find();
        if (CHANGING_NAME.matcher(name).find() != publishes) {
            return publishes ? PUBLISHED : CHANGED;
        }
        var before = element.previousSibling();
        var words = before == null ? "" : before instanceof Element other ? other.text() : before.outerHtml();
        return before(words, words.length());
    }

    private static Pattern ending(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")\\P{L}*(?:\\p{L}{1,5}\\P{L}+)?$");
    }
}
