package dev.vestnik.ingest.page;

import dev.vestnik.ingest.article.RawArticle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells pages that say, with a success status, that there is nothing: what they say in their headline, and how little else. */
public final class SoftNotFound {

    /** An article about missing pages has more to say. */
    private static final int LONGEST = 1_500;

    /** "The entry is deleted" is news where more words follow. */
    private static final int LONGEST_HEADLINE = 70;

    private static final Pattern SAYS_SO = Pattern.compile("^404(?:\\s*[-–—:|.!].*|\\s+(?:not found|error|ошибка).*)?$"
            + "|(?:error|ошибка|қате|xato|хато|erreur|fehler)\\s+404(?:\\D|$)"
            + "|(?:page|article|story|content)(?: you .{0,40})? (?:was |is |could |can)?(?:not|n't|no longer|cannot)(?: be)? (?:found|available|exists?)"
            + "|(?:страница|материал|статья|новость|публикация|запись) (?:не найден[ао]?|не существует|удал[её]н[ао]?|недоступн[ао]|больше не доступн[ао])"
            + "|(?:такой страницы|запрашиваемой страницы|страницы) (?:нет|не существует)"
            + "|(?:бет|парақша|материал|мақала|жаңалық) (?:табылмады|жойылған|жоқ)"
            + "|(?:sahifa|maqola|material|yangilik) (?:topilmadi|mavjud emas|oʻchirilgan|o'chirilgan)"
            + "|(?:саҳифа|мақола|материал) (?:топилмади|мавжуд эмас|ўчирилган)"
            + "|(?:барак|макала) табылган жок|саҳифа ёфт нашуд"
            + "|сторінк[уа] не (?:знайдено|існує)|page (?:introuvable|non trouvée)"
            + "|seite (?:wurde )?nicht gefunden|página no encontrada|pagina non trovata|sayfa bulunamadı"
            + "|nie znaleziono strony|strona nie (?:istnieje|została znaleziona)|stránka nebyla nalezena");

    private SoftNotFound() {}

    /** Whether the page, read as an article as far as that goes, says that the article is not there. */
    public static boolean says(RawArticle page) {
        return page.headline().length() <= LONGEST_HEADLINE
                && page.body().length() <= LONGEST
                && SAYS_SO.matcher(page.headline().toLowerCase(Locale.ROOT)).find();
    }
}
