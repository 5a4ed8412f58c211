package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a name so that its spellings in Russian, Kazakh, both Uzbek scripts and English come out alike where a rule can do
 * it: Токаев, Тоқаев, Tokayev and Toʻqayev differ in nothing that matters. Small Latin letters, words parted by hyphens.
 */
public final class NameKey {

    private static final Map<Character, String> LETTERS = new HashMap<>();

    /** Spellings of one sound in Latin letters, the longer first; what stands behind is the one that is kept. */
    private static final List<Map.Entry<String, String>> SOUNDS = List.of(
            Map.entry("shch", "sh"),
            Map.entry("tch", "ch"),
            Map.entry("dzh", "j"),
            Map.entry("zh", "j"),
            Map.entry("dj", "j"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("ph", "f"),
            Map.entry("ck", "k"),
            Map.entry("yo", "e"),
            Map.entry("ye", "e"),
            Map.entry("yu", "u"),
            Map.entry("ya", "a"),
            Map.entry("ou", "u"),
            Map.entry("o'", "u"),
            Map.entry("g'", "g"),
            Map.entry("th", "t"));

    static {
        var letters = "а=a б=b в=v г=g ғ=g д=d е=e ё=e ж=j з=z и=i й=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t "
                + "у=u ү=u ұ=u ў=u ф=f х=h ҳ=h һ=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i і=i ь= э=e ю=u я=a ә=a ї=i є=e ґ=g "
                + "q=k w=v y=i ğ=g ş=sh ç=ch ı=i ö=o ü=u ä=a á=a é=e í=i ó=o ñ=n ū=u ī=i ā=a ń=n ś=s š=sh č=ch ž=j";
        for (var pair : letters.split(" ", -1)) {
            LETTERS.put(pair.charAt(0), pair.substring(2));
        }
    }

    private NameKey() {}

    /** The key of a name that is in its dictionary form. */
    public static String of(String name, Optional<Language> language) {
        var folded = Folding.fold(name);
        var key = new StringBuilder(folded.length() + 4);
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !isPartOfWord(folded.charAt(i))) {
                append(folded.substring(from, i), language, key);
                from = i + 1;
            }
        }
        return key.toString();
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'';
    }

    private static void append(String word, Optional<Language> language, StringBuilder key) {
        var sounds = isLatin(word) ? sounds(word, language) : word;
        int start = key.length();
        boolean ordinal = isOrdinal(word);
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            var letters = LETTERS.getOrDefault(c, c == '\'' ? "" : String.valueOf(c));
            for (int j = 0; j < letters.length(); j++) {
                add(key, ordinal ? key.length() : start, letters.charAt(j));
            }
        }
        if (key.length() > start && start > 0) {
            key.insert(start, '-');
        }
    }

    /** No letter twice in a row; Мирзиёев and Mirziyoyev, Жээнбеков and Jeenbekov come out alike. Figures stay. */
    private static void add(StringBuilder key, int start, char letter) {
        if (key.length() == start || Character.isDigit(letter) || key.charAt(key.length() - 1) != letter) {
            key.append(letter);
        }
    }

    /** «Николай II» is not «Николай I». */
    private static boolean isOrdinal(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }

    private static boolean isLatin(String word) {
        return !word.isEmpty() && word.codePoints().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String sounds(String word, Optional<Language> language) {
        boolean uzbek = language.filter(Language.UZBEK_LATIN::equals).isPresent();
        var sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int at = i;
            var found = SOUNDS.stream()
                    .filter(one -> word.startsWith(one.getKey(), at))
                    .findFirst();
            if (found.isPresent()) {
                sounds.append(found.get().getValue());
                i += found.get().getKey().length();
            } else {
                sounds.append(sound(word, i++, uzbek));
            }
        }
        return sounds.toString();
    }

    private static String sound(String word, int at, boolean uzbek) {
        return switch (word.charAt(at)) {
            case 'x' -> uzbek ? "h" : "ks";
            case 'c' -> word.startsWith("ch", at) ? "c" : "k";
            default -> word.substring(at, at + 1);
        };
    }
}
