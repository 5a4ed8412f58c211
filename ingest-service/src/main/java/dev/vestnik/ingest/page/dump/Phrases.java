package dev.vestnik.ingest.page.dump;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which lines of a dump give themselves away: in Russian, Kazakh, Uzbek (both scripts) and English. */
final class Phrases {

    static final Pattern TAGS = label("т[еэ]ги|метки|ключевые слова|по теме тегов|тегтер|кілт сөздер|teglar|taglar|"
            + "kalit so.?zlar|теглар|таглар|калит сўзлар|tags|keywords|topics");

    static final Pattern SECTION =
            label("рубрика|категория|раздел|бөлім|айдар|санат|bo.?lim|rukn|ruknlar|turkum|бўлим|рукн|"
                    + "туркум|section|category|filed under");

    static final Pattern BYLINE = Pattern.compile(
            "(?iu)^[\\P{L}]*(?:(?:авторы?|текст|журналист|корреспондент|мәтін|тілші|muallif(?:lar)?|matn|"
                    + "муаллиф(?:лар)?|матн|authors?|written by|text|words)\\s*[:—–-]\\s*|by\\s+(?=\\p{Lu}))(.{3,120})$");

    static final Pattern CAPTION = Pattern.compile(
            "(?iu)^[\\P{L}]*(?:(?:фото|видео|иллюстрация|коллаж|скриншот|инфографика|сурет|бейне|"
                    + "surat|rasm|сурат|расм|photo|image|picture|video|illustration)(?:\\s*[:©/—–-].{0,120}|\\s[^.!?]{0,60})?"
                    + "|(?:иллюстративное|архивное) фото.{0,60}|[^.!?]{3,80}/\\s?(?:getty images|reuters|ap photo|afp|тасс|риа новости))$");

    static final Pattern HOME =
            Pattern.compile("(?iu)главная(?: страница)?|домой|на главную|басты бет|bosh sahifa|asosiy|бош саҳифа|"
                    + "асосий|home|main|homepage");

    static final Pattern REVISED = Pattern.compile(
            "(?iu)(?:обновлен[оа]?|изменен[оа]?|отредактирован\\p{L}*|жаңарт\\p{L}*|өзгерт\\p{L}*|"
                    + "yangilan\\p{L}*|o.?zgartiril\\p{L}*|янгилан\\p{L}*|ўзгартирил\\p{L}*|updated|modified|edited)[^\\d.]{0,20}$");

    /** What a line of time and numbers says besides them. */
    static final Pattern DATE_WORDS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:опубликован\\p{L}*|дата(?: публикации)?|создано|добавлено|размещено|"
                    + "обновлен\\p{L}*|изменен\\p{L}*|сегодня|вчера|назад|час(?:а|ов)?|мин(?:ут[аы]?|\\.)?|дн(?:я|ей)|день|"
                    + "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|жарияланды|жарияланған|жаңартылды|бүгін|кеше|бұрын|сағат|минут|"
                    + "күн|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|e.?lon qilin\\p{L}*|chop etil\\p{L}*|joylan\\p{L}*|yangilan\\p{L}*|"
                    + "bugun|kecha|oldin|avval|soat|daqiqa|kun|dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba|эълон қилин\\p{L}*|"
                    + "чоп этил\\p{L}*|жойлан\\p{L}*|янгилан\\p{L}*|бугун|кеча|олдин|аввал|соат|дақиқа|кун|душанба|сешанба|чоршанба|пайшанба|жума|"
                    + "шанба|якшанба|published|posted|updated|modified|last|date|today|yesterday|ago|hours?|minutes?|mins?|days?|monday|tuesday|"
                    + "wednesday|thursday|friday|saturday|sunday|msk|мск|uz|kz|gmt|utc|on|at|в|г|года)(?!\\p{L})\\.?");

    /** What a line of counters says besides its numbers. */
    static final Pattern COUNT_WORDS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:просмотр\\p{L}*|прочтени\\p{L}*|прочитал\\p{L}*|комментари\\p{L}*|реакци\\p{L}*|лайк\\p{L}*|"
                    + "репост\\p{L}*|поделились|раз|тыс|млн|қаралым|қаралды|көрілім|оқылым|оқылды|пікір\\p{L}*|мың|рет|ko.?rish\\p{L}*|ko.?rildi|"
                    + "o.?qildi|o.?qilgan|izoh\\p{L}*|fikr\\p{L}*|marta|ming|кўриш\\p{L}*|кўрилди|ўқилди|изоҳ\\p{L}*|фикр\\p{L}*|марта|минг|views?|reads?|"
                    + "comments?|reactions?|likes?|shares?|times|k|m)(?!\\p{L})\\.?");

    /** Lines that serve the site, wherever they stand in it; tried where a word begins, which is once in six letters. */
    static final Pattern LEGAL = Pattern.compile(
            "(?iu)©|(?<!\\p{L})(?:все права защищены|права (?:на материалы )?принадлежат|свидетельств[оа] (?:о (?:регистрации|постановке)|сми|№)|"
                    + "лицензи[яи] №|сетевое издание|учредител[ьи]|главный редактор\\s*[:—–-]|адрес редакции|редакция не нес|мнение редакции|"
                    + "(?:использовани[ие]|перепечатк[аеи]|цитировани[ие]|копировани[ие]) (?:любых )?материал|гиперссылк|файл[ыов]* cookie|"
                    + "политик[аи] конфиденциальности|пользовательское соглашение|нажмите ctrl|ctrl\\s?\\+\\s?enter|барлық құқы|материалдарды (?:пайдалан|көшір)|"
                    + "сілтеме (?:жасалуы|міндетті)|cookie файл|куәлік №|barcha huquqlar|materiallar(?:idan|ini)? (?:foydalan|ko.?chir)|havola (?:shart|majburiy)|"
                    + "guvohnoma|барча ҳуқуқлар|материаллар(?:идан|ини)? (?:фойдалан|кўчир)|ҳавола (?:шарт|мажбурий)|гувоҳнома|all rights reserved|"
                    + "copyright|privacy policy|terms of (?:use|service)|(?:we|site) uses? cookies|use of cookies|may not be (?:published|reproduced))");

    /** Buttons and names of networks. */
    static final Pattern BUTTON = Pattern.compile(
            "(?iu)^[\\P{L}]*(?:(?:facebook|twitter|x|telegram|whatsapp|instagram|youtube|tiktok|vk|вконтакте|одноклассники|ok|"
                    + "linkedin|viber|rss|email|e-mail|print|reply|share|copy link|log ?in|sign in|search|menu|загрузка|войти|вход|регистрация|поиск|меню|"
                    + "поделиться|скопировать ссылку|копировать ссылку|распечатать|печать|версия для печати|ответить|пожаловаться|читать далее|подробнее|ещё|еще|"
                    + "показать ещё|показать еще|кіру|тіркелу|іздеу|мәзір|бөлісу|жауап беру|толығырақ|kirish|ro.?yxatdan o.?tish|qidirish|qidiruv|menyu|ulashish|"
                    + "javob berish|batafsil|кириш|қидириш|қидирув|улашиш|жавоб бериш|батафсил|read more|load more|show more|next|previous|subscribe|обсудить|"
                    + "добавить комментарий|оставить комментарий|write a comment|leave a comment)[\\P{L}]*)+$");

    private static final Pattern BULLET =
            Pattern.compile("^(?:[•●▪■◦‣*·✅✔➡▶]|[-–—](?=\\s)|\\d{1,2}[.)](?=\\s)|\\p{L}\\)(?=\\s)).*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’ʻʼ`-][\\p{L}\\p{N}]+)*");
    private static final Pattern AROUND = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern BEGINS_WITH_CLOCK =
            Pattern.compile("^(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])[\\s|—–-]*(?=\\S).*");

    private Phrases() {}

    static boolean beginsWithClock(String text) {
        return BEGINS_WITH_CLOCK.matcher(text).matches();
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    static boolean isBullet(String text) {
        return BULLET.matcher(text).matches();
    }

    /** Letters and digits alone, lower case. */
    static String bare(String text) {
        return AROUND.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Pattern label(String words) {
        return Pattern.compile("(?iu)^[\\P{L}]*(?:" + words + ")\\s*(?::\\s*|[—–-]\\s+|$)(.*)$");
    }
}
