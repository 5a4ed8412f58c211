package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which pages give away what their parts are for: in class names and ids, in headings, at the beginning of a paragraph. */
public final class Words {

    private static final Map<BlockKind, String> PHRASES = new EnumMap<>(Map.of(
            BlockKind.COMMENTS,
            "комментари[ий]|коментар[іи]|обсуждени[ея]|отзывы|оставить комментарий|пікірлер|пікір|fikrlar|izohlar|фикрлар|"
                    + "изоҳлар|(?:\\d+ |leave a |post a |join the )?(?:comments?|discussion|conversation)|kommentare?|"
                    + "commentaires|comentarios|commenti|leserkommentare",
            BlockKind.MOST_READ,
            "сам(?:ое|ые) (?:читаем|популярн|обсужда|просматр)|популярн(?:ое|ые)|топ (?:недели|дня|новост)|найпопулярніш|"
                    + "най-четен|(?:ең )?көп оқыл|ең танымал|(?:e(?:ng|ñ) )?ko.?p o.?q|энг кўп ўқил|кўп ўқил|"
                    + "(?:the )?most[ -](?:read|popular|viewed)|popular|trending|meist ?gelesen|beliebt(?:este)?\\b|"
                    + "les plus lus|lo más (?:leído|visto)|i più letti|mest lest|mest läst|mais lid|más leíd",
            BlockKind.RELATED,
            "(?:читайте|смотрите|см\\.?) также|читать также|читайте ещ[её]|читайте:|подробнее:|(?:ранее )?по теме|до теми|"
                    + "читайте також|дивіться також|прочетете още|вижте още|материалы по теме|ранее по теме|что ещ[её] почитать|"
                    + "похожие|ещ[её] в рубрике|ещ[её] по теме|другие (?:новости|материалы)|последние новости|лента новостей|"
                    + "новости по теме|главные новости|рекомендуем|(?:сондай-ақ )?оқи отырыңыз|тағы оқыңыз|тақырып бойынша|"
                    + "ұқсас|басқа жаңалықтар|соңғы жаңалықтар|mavzuga oid|shuningdek|boshqa xabarlar|so.?nggi yangiliklar|"
                    + "мавзуга оид|шунингдек|бошқа хабарлар|сўнгги янгиликлар|read (?:also|more|next)|also read|see also|"
                    + "related|more (?:from|on|news|stories|articles|like this)|latest news|(?:you )?(?:may|might) also like|"
                    + "recommended|recent posts|further reading|what to read next|don.t miss|up next|"
                    + "mehr zum thema|lesen sie (?:auch|mehr)|lies auch|das könnte (?:sie|dich|euch)|ähnliche|verwandte|"
                    + "empfehlungen (?:aus|der|für)|schon gelesen\\?|weitere (?:artikel|themen|aktuelle|beiträge|meldungen|nachrichten|news)|auch interessant|"
                    + "zum thema|die redaktion empfiehlt|empfohlen|à lire aussi|lire aussi|voir aussi|sur le même (?:sujet|thème)|"
                    + "articles? (?:liés?|similaires)|te puede interesar|(?:le|lee|lea) también|noticias relacionadas|"
                    + "también te puede|más (?:noticias|información|sobre)|leggi anche|potrebbe interessar|leia (?:também|mais)|"
                    + "veja também|czytaj (?:także|też|również)|zobacz też|les også|läs (?:också|mer)|lees ook|ilgili haberler",
            BlockKind.WIDGET,
            "погода|курсы? валют|счётчик|счетчик|ауа райы|валюта бағам|ob-havo|valyuta kurs|об-ҳаво|weather|"
                    + "об авторе|про автора|автор туралы|muallif haqida|about the (?:author|writer)|"
                    + "(?:über|zu) (?:den autor|die autorin)|à propos de l.auteur|sobre (?:el autor|la autora|o autor)|"
                    + "exchange rates|поделиться|бөлісу|ulashish|share|teilen|partager|compartir|condividi|udostępnij",
            BlockKind.PROMO,
            "реклама|на правах рекламы|объявления|партн[её]рские материалы|жарнама|reklama|e.?lonlar|advertisement|sponsored|"
                    + "anzeige|werbung|publicité|publicidad|annonce"));

    private static final Map<BlockKind, Pattern> HEADINGS = headings();

    /** All headings in one, to be done at once with most texts. */
    private static final Pattern ANY_HEADING = phrases(String.join("|", PHRASES.values()));

    private static final Pattern APPEAL =
            opening("подпи(?:шитесь|сывайтесь)|поддержите|следите за|читайте нас|наш (?:канал|телеграм|telegram)|"
                    + "на правах рекламы|реклама\\.|реклама на|жазылыңыз|бізге жазыл|каналымызға|obuna bo|bizni kuzat|"
                    + "yangiliklarni telefonda|обуна бўл|підпи(?:шіться|суйтесь)|абонирайте се|"
                    + "subscribe|sign up|follow us|download (?:the|our) app|support (?:us|our)|get (?:the|our) (?:latest|best|daily|free)|"
                    + "stay up.to.date|join our|click here to|listen to this|if you (?:like|enjoy|found|value)|"
                    + "abonniere|jetzt abonnieren|newsletter|folgen sie|hat ihnen dieser|möchten sie den artikel|unterstützen sie|"
                    + "abonnez-vous|inscrivez-vous|suivez-nous|suscríb|s[ií]guenos|werden sie (?:jetzt )?mitglied|zum newsletter|"
                    + "gefällt (?:dir|euch|ihnen) (?:unser|diese)|iscriviti|seguici|zapraszamy|assine|inscreva-se");

    private static final Pattern APPARATUS = opening(
            "нашли ошибку|(?:this|our|diese|die) (?:web)?(?:site|seite) (?:uses|verwendet|nutzt|benutzt)|we use cookies|by continuing to|"
                    + "durch die (?:weitere )?nutzung|wir (?:verwenden|nutzen) cookies|nous utilisons des cookies|utilizamos cookies|"
                    + "(?:мы используем|(?:этот |наш )?сайт использует)|ce site utilise|если вы нашли|сохранить:|версия для печати|распечатать|отправить другу|print (?:this|version)|save:|якщо ви (?:виявили|знайшли|помітили)|поделиться|теги:|метки:|опубликовано|обновлено|"
                    + "просмотр|автор:|©|\\(c\\) |перепечатка|при использовании материалов|қате тапсаңыз|found a (?:typo|mistake)|"
                    + "источник:|источник фото|джерело:|вернуться к|читать полностью|прочети повече|"
                    + "to (?:view|play) this (?:video|content)|this (?:video|content) (?:is|can)|please enable javascript|advertisement|"
                    + "article continues|story continues|copyright|all rights reserved|posted (?:in|by|on)|this entry was posted|filed under|tags?:|"
                    + "last (?:modified|updated)|to leave a comment|you must be (?:logged|signed)|please (?:log|sign) in|"
                    + "an dieser stelle (?:findest|finden)|empfohlener redaktioneller|ein klick für den datenschutz|"
                    + "anzeige\\s*[-–:]|les opinions exprimées|(?:the )?(?:views|opinions) expressed (?:in|here|by)|"
                    + "las opiniones (?:expresadas|vertidas)|(?:эта статья отражает|мнение (?:автора|редакции) может)|"
                    + "dieser (?:artikel|beitrag|kommentar|text) gibt (?:die|nur|ausschließlich) |"
                    + "(?:sofern|soweit|wo) nicht anders (?:angegeben|ausgewiesen|vermerkt)|"
                    + "(?:except where|unless) otherwise (?:noted|stated|indicated)|"
                    + "dieser (?:artikel|beitrag|text) (?:ist|wurde|steht|erscheint) (?:veröffentlicht )?unter (?:der|einer) |"
                    + "this (?:article|text|work) is (?:licensed|published) under|"
                    + "(?:diese|die) zusammenfassung wurde|this summary was|ce résumé a été|"
                    + "listen to (?:this )?article|artikel anhören|écouter (?:l.|cet )article|lyssna på artikel|"
                    + "quelle:|quellen:|titelbild:|schlagwörter|permalink|permalien|alle angaben ohne|"
                    + "bitte (?:registrieren|melden)|article réservé|il vous reste|read the full (?:story|article)|link kopieren|par la rédaction|mots.clés|etiquetas:|source:|sources:$|via:");

    /** What stands in place of an embedded post until the reader agrees to its being loaded. */
    private static final Pattern CONSENT = opening(
            "um (?:(?:den|die|diese|diesen|eingebettete|externe) )*inhalte? (?:anzuzeigen|anzusehen|sehen zu|zu sehen)|"
                    + "wir (?:respektieren|brauchen|benötigen) (?:deine|ihre) (?:einwilligung|privatsphäre|zustimmung)|"
                    + "we (?:need|require) your (?:consent|permission) to|this content is (?:hosted|provided) by|"
                    + "pour (?:afficher|voir|visualiser) ce contenu|para ver este contenido|per visualizzare questo contenuto");

    private static final int CONSENTING = 1_000;

    private static final Pattern CREDIT = opening(
            "beitragsbild|image illustrative|фото:|фотографи[яи]:|фото из|снимка:|сурет:|surat:|photos?:|photo (?:by|credit|courtesy)|image (?:credit|source|courtesy)|images?:|"
                    + "credit:|picture:|pictures?:|foto:|fotos:|foto ©|bild:|bilder:|bildquelle|abbildung|crédits?|getty images|video:|видео:|quelle foto|©");

    /** A picture's source at the end of what describes it. */
    private static final Pattern CREDITED = Pattern.compile(
            "(?iu)(?:\\b(?:foto|fotos|bild|photos?|image|credit|quelle|фото|снимка|сурет)\\s*:\\s*"
                    + "|©|\\(c\\)|/copyright|getty images|picture alliance|ap photo|/reuters|/afp|/dpa|imago|shutterstock|alamy)[^.!?]{0,60}\\)?$");

    private Words() {}

    /** What the text says as the heading of what follows; null if it is no such heading. */
    public static @Nullable BlockKind inHeading(String text) {
        return text.length() > 60 || !ANY_HEADING.matcher(text).lookingAt() ? null : kind(HEADINGS, text);
    }

    /** What a short paragraph is for that is not the article's; null if it may be the article's. */
    public static @Nullable BlockKind inParagraph(String text) {
        if (text.length() <= CONSENTING && CONSENT.matcher(text).lookingAt()) {
            return BlockKind.WIDGET;
        }
        if (text.length() > 250) {
            return null;
        }
        if (CREDIT.matcher(text).lookingAt() || CREDITED.matcher(text).find()) {
            return BlockKind.CAPTION;
        }
        return APPEAL.matcher(text).lookingAt()
                ? BlockKind.PROMO
                : APPARATUS.matcher(text).lookingAt() ? BlockKind.WIDGET : null;
    }

    private static @Nullable BlockKind kind(Map<BlockKind, Pattern> patterns, String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(Names::rank))
                .orElse(null);
    }

    private static Map<BlockKind, Pattern> headings() {
        var headings = new EnumMap<BlockKind, Pattern>(BlockKind.class);
        PHRASES.forEach((kind, phrases) -> headings.put(kind, phrases(phrases)));
        return headings;
    }

    private static Pattern phrases(String phrases) {
        return Pattern.compile("(?iu)^[\\P{L}]*(?:" + phrases + ")[^.!?…]*$");
    }

    private static Pattern opening(String phrases) {
        return Pattern.compile("(?iu)[\\P{L}&&[^©]]*(?:" + phrases + ")");
    }
}
