package dev.vestnik.ingest.page.misfit;

import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.page.misfit.Misfit.Kind;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Judges pages in which little or no text was found. In doubt a page is an article: a wrong article is seen by people, a
 * wrongly refused one by nobody.
 */
public final class Misfits {

    /** With more text than this a page is no stub of anything. */
    private static final int STUB = 400;

    private static final int SOME_TEXT = 800;
    private static final int FEW_CHARACTERS = 40;
    private static final int LITTLE = 600;
    private static final int MANY_TITLES = 12;

    private static final Pattern NEEDS_SCRIPT = Pattern.compile(
            "(?iu)(?:enable|turn on|requires?|need|without|disabled|support).{0,40}javascript|javascript.{0,60}(?:enable|required|disabled|turned off|включ|отключ|қос|yoqi|ёқи)|"
                    + "включите.{0,30}(?:javascript|скрипт)|checking your browser|just a moment|verify(?:ing)? (?:that )?you are (?:a )?human|проверка браузера|подтвердите, что вы не робот");
    private static final Pattern CONSENT = Pattern.compile(
            "(?iu)cookies?|куки|consent|your privacy|personal data|data protection|our partners|third[- ]party|legitimate interest|конфиденциальност|персональн\\p{L}+ данн|"
                    + "согласие на обработку|құпиялылық|жеке деректер|shaxsiy ma.?lumot|maxfiylik|шахсий маълумот|махфийлик|datenschutz|einwilligung|vie privée|traceurs");
    private static final Pattern AGREE = Pattern.compile(
            "(?iu)accept|agree|reject all|manage (?:options|preferences|settings)|before you continue|принять|принимаю|соглас(?:ен|иться|ны)|отклонить|келісемін|қабылдау|roziman|qabul qil|розиман|қабул қил|akzeptieren|zustimmen|accepter");
    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?iu)\\b404\\b|page (?:was )?not (?:be )?found|not found|page (?:does not|doesn.t) exist|no longer (?:available|exists)|страниц\\p{L} не (?:найден|существ)|материал (?:не найден|удал[её]н)|(?:запрашиваемая|такой) страниц\\p{L}* не|"
                    + "ничего не найдено|бет табылмады|бет жоқ|sahifa topilmadi|bunday sahifa|саҳифа топилмади|бундай саҳифа|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada");
    private static final Pattern PAY = Pattern.compile(
            "(?iu)subscribe (?:now )?to (?:continue|read|unlock)|(?:to continue|continue|keep) reading|already a subscriber|for subscribers|subscribers? only|sign in to read|"
                    + "(?:только )?(?:для|по) подпис(?:чик|ке)|оформи(?:те|ть) подписку|чтобы (?:прочитать|читать) (?:дальше|полностью|статью)|полный текст доступен|доступно подписчикам|"
                    + "жазылушыларға|толық нұсқасы|obunachilar(?:ga)? uchun|to.?liq matn|обуначилар учун|тўлиқ матн|nur für abonnenten|réservé aux abonnés");

    private Misfits() {}

    /** Whether a reading is so poor that the page has to be judged at all; nearly all articles are spared the look. */
    public static boolean isSuspect(RawArticle article, boolean frontPage) {
        return article.body().length() < SOME_TEXT || frontPage;
    }

    /** Null where the page is an article, as far as anybody can tell. The document is changed. */
    public static @Nullable Misfit judge(RawArticle article, boolean frontPage, Document page) {
        return judge(article, frontPage, Signs.of(page));
    }

    /** The same for a page that is plain text. */
    public static @Nullable Misfit judge(RawArticle article, String text) {
        return judge(article, false, Signs.of(text));
    }

    private static @Nullable Misfit judge(RawArticle article, boolean frontPage, Signs signs) {
        var body = article.body().length();
        var little = signs.visible().length() < LITTLE;
        if (body < STUB
                && little
                && NEEDS_SCRIPT
                        .matcher(signs.visible() + " " + signs.noscript())
                        .find()) {
            return new Misfit(Kind.SCRIPT_ONLY, "The page asks for a browser that runs scripts");
        }
        if (signs.visible().isEmpty() && !signs.scripts()) {
            return new Misfit(Kind.EMPTY, "Nothing can be seen on the page");
        }
        if (signs.visible().length() < FEW_CHARACTERS && body == 0 && signs.scripts()) {
            return new Misfit(Kind.SCRIPT_ONLY, "The page shows nothing until its scripts have run");
        }
        if (body < SOME_TEXT && isConsent(article, signs)) {
            return new Misfit(Kind.CONSENT_WALL, "The page asks for consent before it shows anything else");
        }
        if (body < STUB && article.publishedAt() == null && saysNotFound(article, signs)) {
            return new Misfit(Kind.SOFT_404, "The page says that there is no such page");
        }
        if (body < STUB && PAY.matcher(signs.visible()).find() && !isWhole(article)) {
            return new Misfit(Kind.PAYWALL_STUB, "The page shows but the beginning; the rest is for those who pay");
        }
        if (isIndex(article, frontPage, signs)) {
            return new Misfit(
                    Kind.INDEX, "The page lists " + signs.titles() + " other pages and has hardly a text of its own");
        }
        return body == 0 ? new Misfit(Kind.NO_TEXT, "The page has no paragraphs of text") : null;
    }

    /** All but a little of the text speaks of consent, and somewhere it can be given. */
    private static boolean isConsent(RawArticle article, Signs signs) {
        var text = article.body().isEmpty() ? signs.visible() : article.body();
        var sentences = text.split("(?<=[.!?])\\s+|\\n+", -1);
        var about = 0;
        for (var sentence : sentences) {
            about += CONSENT.matcher(sentence).find() ? sentence.length() : 0;
        }
        return about * 2 > text.length()
                && AGREE.matcher(signs.visible()).find()
                && (signs.visible().length() < 4000 || article.body().isEmpty())
                && !signs.saysArticle();
    }

    private static boolean saysNotFound(RawArticle article, Signs signs) {
        return NOT_FOUND.matcher(article.headline()).find()
                || (NOT_FOUND.matcher(signs.title()).find() && !signs.saysArticle())
                || (article.headline().isEmpty()
                        && signs.visible().length() < LITTLE
                        && NOT_FOUND.matcher(signs.visible()).find());
    }

    /** A page that says it is free is not a stub, whatever it offers to buy. */
    private static boolean isWhole(RawArticle article) {
        return Boolean.FALSE.equals(article.access().paywalled());
    }

    private static boolean isIndex(RawArticle article, boolean frontPage, Signs signs) {
        if (signs.saysArticle() || signs.titles() < MANY_TITLES) {
            return false;
        }
        return frontPage || (article.body().isEmpty() && article.publishedAt() == null);
    }
}
