package dev.vestnik.ingest.page.dump;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language of a text by its most frequent words and the letters that only it has; with the script for Uzbek. */
public final class TextLanguage {

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            words("ru", "и в не на что с по как это для из за от о об также был была были его её к до но или при"),
            words(
                    "kk",
                    "және мен бойынша үшін бұл деп бір бар де да туралы кейін осы оның қазақстан болды болып жылы еді дейді"),
            words(
                    "uz-Cyrl",
                    "ва билан учун бу бўйича деди ҳам бир бўлган эса ушбу йил йилда мумкин деб қилинди этилди билдирди"),
            words(
                    "uz-Latn",
                    "va bilan uchun bu bo'yicha dedi ham bir bo'lgan esa ushbu yil yilda mumkin deb qilindi etildi bildirdi so'm"),
            words("ky", "жана менен үчүн бул боюнча деп бир бар эле тууралуу кийин анын болду жылы дейт"),
            words("uk", "і в не на що з за як це для від та про також був була було його її до але або при й є"),
            words("tg", "ва дар аз ба ки бо барои ин шуд аст буд низ дигар мешавад карда"),
            words("en", "the of and to in a is that for on was with as by at from it his are be said has were"),
            words("tr", "ve bir bu için ile da de olarak olan çok daha sonra kadar gibi dedi ise göre"),
            words("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"),
            words("fr", "de la le et les des en un du une que est pour qui dans par sur au pas avec"),
            words("es", "de la que el en y a los se del las un por con una su para es al lo"));

    /** Letters that of these languages only some have. */
    private static final Map<String, String> LETTERS = Map.of(
            "kk",
            "әғқңөұүһі",
            "uz-Cyrl",
            "ўқғҳ",
            "ky",
            "ңөү",
            "uk",
            "іїєґ",
            "tg",
            "ӣӯҷғқҳ",
            "ru",
            "ыэъщ",
            "tr",
            "ışğçöü");

    private static final Pattern LETTER_RUNS = Pattern.compile("[^\\p{L}'’ʻʼ‘`]+");

    /** More words say nothing new. */
    private static final int ENOUGH = 600;

    private TextLanguage() {}

    /** Null where the text is too short to tell or in a language that is not among the known. */
    public static @Nullable String of(String text) {
        var scores = new HashMap<String, Double>();
        var counted = 0;
        for (var raw : LETTER_RUNS.split(text.length() > 20_000 ? text.substring(0, 20_000) : text, ENOUGH)) {
            var word = raw.toLowerCase(Locale.ROOT).replaceAll("[’ʻʼ‘`]", "'");
            counted += word.isEmpty() ? 0 : 1;
            WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    scores.merge(language, 1.0, Double::sum);
                }
            });
            letters(word, scores);
        }
        var enough = counted == 0 ? Double.MAX_VALUE : Math.max(1, counted * 0.04);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** A word with a letter of a language's own speaks for it, one with a letter that it has not against it. */
    private static void letters(String word, Map<String, Double> scores) {
        LETTERS.forEach((language, letters) -> {
            if (word.chars().anyMatch(c -> letters.indexOf(c) >= 0)) {
                scores.merge(language, 0.5, Double::sum);
                against(language, word, scores);
            }
        });
        if (word.contains("o'") || word.contains("g'")) {
            scores.merge("uz-Latn", 1.0, Double::sum);
        }
    }

    private static void against(String language, String word, Map<String, Double> scores) {
        for (var other : List.of("kk", "uz-Cyrl", "ky", "tg", "uk", "ru")) {
            var lacks = !other.equals(language)
                    && word.chars()
                            .anyMatch(c -> "әғқңөұүһіўҳїєґӣӯҷ".indexOf(c) >= 0
                                    && LETTERS.getOrDefault(other, "").indexOf(c) < 0);
            if (lacks) {
                scores.merge(other, -1.0, Double::sum);
            }
        }
    }

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(language, Set.of(words.split(" ")));
    }
}
