package dev.vestnik.ingest.page.misfit;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words with which sites say, with a success status, that there is nothing. */
final class NotFound {

    /** "The entry is deleted" is news where more words follow. */
    private static final int LONGEST_HEADLINE = 70;

    private static final Pattern HEADLINE =
            Pattern.compile("^404(?:\\s+[-–—|].*|[:|.!].*|\\s+(?:not found|error|ошибка).*)?$"
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

    private static final Pattern ANYWHERE = Pattern.compile(
            "(?iu)^404(?:\\W|$)|(?:error|ошибка|қате|xato|хато|http|page)\\s+404\\b|\\b404 (?:error|not found)|(?:page|content|article) (?:was |could )?not (?:be )?found|^not found|page (?:does not|doesn.t) exist|no longer (?:available|exists)|страниц\\p{L} не (?:найден|существ)|материал (?:не найден|удал[её]н)|(?:запрашиваемая|такой) страниц\\p{L}* не|"
                    + "ничего не найдено|бет табылмады|бет жоқ|sahifa topilmadi|bunday sahifa|саҳифа топилмади|бундай саҳифа|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|"
                    + "сторінку не знайдено|sayfa bulunamadı");

    private NotFound() {}

    /** Whether a headline says that the page, the article or what else it may be called is not there. */
    static boolean isSaidBy(String headline) {
        return headline.length() <= LONGEST_HEADLINE
                && HEADLINE.matcher(headline.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a title or a short page mentions it in any place. */
    static boolean isSaidIn(String text) {
        return ANYWHERE.matcher(text).find();
    }
}
