package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which pages give away what their parts are for: in class names and ids, in headings, at the beginning of a paragraph. */
public final class Words {

    private static final Map<BlockKind, Pattern> NAMES = new EnumMap<>(Map.of(
            BlockKind.COMMENTS,
            names("comments?|discuss(?:ion)?|disqus|replies|opinions?"),
            BlockKind.MOST_READ,
            names("most-?(?:read|viewed|popular|commented)|popular|trending|top-(?:news|week|day|item)|bestread"),
            BlockKind.RELATED,
            names("related|see-also|read-(?:also|more|next)|inline-news|also|similar|recommend(?:ed|ations)?|more-news|"
                    + "other-news|latest|news-(?:list|feed)|teasers?|by-theme|podborka|upnext"),
            BlockKind.PROMO,
            names("promo|advert(?:isement|ising)?|ads?|adv|banners?|sponsor(?:ed)?|subscri(?:be|ption)|newsletter|"
                    + "donat(?:e|ion)|app-banner|paywall|partners?|native"),
            BlockKind.CAPTION,
            names("caption|figcaption|photo-(?:credit|sign)|wp-caption-text"),
            BlockKind.WIDGET,
            names("widget|weather|currency|rates|informers?|ticker|share|sharing|ya-share2?|social|socials|toolbar|"
                    + "breadcrumbs?|crumbs|menu|nav|navigation|navbar|cookies?|cookie-\\w+|consent|tags|tag-list|reactions?|"
                    + "rating|typo|pagination|footer|masthead|search|login|copyright|sidebar|meta|byline|timestamp")));

    private static final Map<BlockKind, Pattern> HEADINGS = new EnumMap<>(
            Map.of(
                    BlockKind.COMMENTS,
                    phrases(
                            "комментари[ий]|обсуждени[ея]|отзывы|пікірлер|пікір|fikrlar|izohlar|фикрлар|изоҳлар|comments?|discussion"),
                    BlockKind.MOST_READ,
                    phrases(
                            "сам(?:ое|ые) (?:читаем|популярн|обсужда|просматр)|популярн(?:ое|ые)|топ (?:недели|дня|новост)|"
                                    + "(?:ең )?көп оқыл|ең танымал|(?:e(?:ng|ñ) )?ko.?p o.?q|энг кўп ўқил|кўп ўқил|most (?:read|popular|viewed)|popular|trending"),
                    BlockKind.RELATED,
                    phrases(
                            "(?:читайте|смотрите|см\\.?) также|читать также|читайте ещ[её]|(?:ранее )?по теме|материалы по теме|ранее по теме|"
                                    + "похожие|ещ[её] в рубрике|ещ[её] по теме|другие (?:новости|материалы)|последние новости|лента новостей|"
                                    + "новости по теме|главные новости|рекомендуем|(?:сондай-ақ )?оқи отырыңыз|тағы оқыңыз|тақырып бойынша|"
                                    + "ұқсас|басқа жаңалықтар|соңғы жаңалықтар|mavzuga oid|shuningdek|boshqa xabarlar|so.?nggi yangiliklar|"
                                    + "мавзуга оид|шунингдек|бошқа хабарлар|сўнгги янгиликлар|read (?:also|more|next)|see also|related|"
                                    + "more (?:from|on|news|stories)|latest news|you may also like|recommended"),
                    BlockKind.WIDGET,
                    phrases(
                            "погода|курсы? валют|счётчик|счетчик|ауа райы|валюта бағам|ob-havo|valyuta kurs|об-ҳаво|weather|"
                                    + "exchange rates|поделиться|бөлісу|ulashish|share"),
                    BlockKind.PROMO,
                    phrases(
                            "реклама|на правах рекламы|объявления|партн[её]рские материалы|жарнама|reklama|e.?lonlar|advertisement|sponsored")));

    private static final Pattern APPEAL =
            opening("подпи(?:шитесь|сывайтесь)|поддержите|следите за|читайте нас|наш (?:канал|телеграм|telegram)|"
                    + "на правах рекламы|реклама\\.|жазылыңыз|бізге жазыл|каналымызға|obuna bo|bizni kuzat|yangiliklarni telefonda|"
                    + "обуна бўл|subscribe|sign up|follow us|download (?:the|our) app|support (?:us|our)");

    private static final Pattern APPARATUS = opening(
            "нашли ошибку|если вы нашли|поделиться|теги:|метки:|опубликовано|обновлено|"
                    + "просмотр|автор:|©|перепечатка|при использовании материалов|қате тапсаңыз|found a (?:typo|mistake)");

    private Words() {}

    /** What a class name or id says the element is for; null if it says nothing. */
    static @Nullable BlockKind inName(String name) {
        return kind(NAMES, name);
    }

    /** What the text says as the heading of what follows; null if it is no such heading. */
    public static @Nullable BlockKind inHeading(String text) {
        return text.length() > 60 ? null : kind(HEADINGS, text);
    }

    /** What a short paragraph is for that is not the article's; null if it may be the article's. */
    public static @Nullable BlockKind inParagraph(String text) {
        if (text.length() > 220) {
            return null;
        }
        return APPEAL.matcher(text).lookingAt()
                ? BlockKind.PROMO
                : APPARATUS.matcher(text).lookingAt() ? BlockKind.WIDGET : null;
    }

    private static @Nullable BlockKind kind(Map<BlockKind, Pattern> patterns, String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .min((a, b) -> Integer.compare(rank(a), rank(b)))
                .orElse(null);
    }

    /** "widget widget--popular": the more telling word wins. */
    private static int rank(BlockKind kind) {
        return switch (kind) {
            case COMMENTS -> 0;
            case MOST_READ -> 1;
            case PROMO -> 2;
            case RELATED -> 3;
            case CAPTION -> 4;
            default -> 5;
        };
    }

    private static Pattern names(String words) {
        return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + words + ")(?=$|[\\s_-])");
    }

    private static Pattern phrases(String phrases) {
        return Pattern.compile("(?iu)^[\\P{L}]*(?:" + phrases + ")[^.!?…]*$");
    }

    private static Pattern opening(String phrases) {
        return Pattern.compile("(?iu)[\\P{L}&&[^©]]*(?:" + phrases + ")");
    }
}
