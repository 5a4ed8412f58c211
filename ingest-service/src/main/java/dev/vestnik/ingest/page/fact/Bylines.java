package dev.vestnik.ingest.page.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes names of what publishers write into bylines: labels, roles, addresses and dates go, several names are parted. */
final class Bylines {

    private static final String BY = "by|von|vom|par|por|di|da|door|af|av|przez|od";

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^[\\P{L}]*(?:(?:(?:written|posted|reported|published|reviewed|words|story|article|submitted|text|created|interview|"
                    + "geschrieben|veröffentlicht|gepostet|rédigé|écrit|publié|escrito|publicado|scritto|pubblicato|geplaatst|geschreven|(?:ein(?:e)? )?(?:artikel|beitrag|gastbeitrag|kommentar|interview|analyse|kolumne))\\s*)?(?:"
                    + BY
                    + ")|(?:written|authors?|contributors?|reporter|name|editor|tekst|texte|texto|testo|text|interview|autor(?:ka|en|in|es|a|e)?|auteurs?|autori|redakteur(?:in)?|yazan|yazar|"
                    + "авторы?|автор(?:ка|и|ът)|текст|подготовил[аи]?|опубликовал[аи]?|автордары?|муаллиф(?:лар)?|muallif(?:lar)?)(?=\\s*:|\\s+\\p{Lu}))(?=[\\s:])[\\s:]*(?:[-–—]\\s+)?");

    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|www\\.)\\S*|\\[email\\p{Z}protected]");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[{][^)\\]}]*[)\\]}]?");

    /** What follows is no name any more: what somebody does or where, a date, a number of minutes. */
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)\\s+(?:[-–—]\\s|//).*$|\\s+(?:on|am|le|vom|für|for|pour|updated?|published|posted|last|sponsored|im|in|at|from|is|ist|is a|für|special to|для|специально|기자|記者|记者)(?:\\s.*|$)|[,;:]?\\s*\\d.*$|\\s+(?:mon?|tue?|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\.?$");

    private static final Pattern PARTS = Pattern.compile(
            "(?iu)\\s*[,;|•·]\\s*|\\s*[/&+](?=\\s|\\p{Lu}\\p{Ll}+\\s\\p{Lu})\\s*|\\s+(?:and|und|et|og|och|ja|и|та|і|және|va|ва|ve|with|mit|avec)\\s+|\\s+(?:y|e|i|en|a)\\s+(?=\\p{Lu}[\\p{L}.]+\\s+\\p{Lu})");

    /** A part that holds one of these words says what somebody is, not who. */
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:editors?|reporters?|correspondents?|writers?|staff|journalist\\p{L}*|columnist|contribut\\p{L}+|analyst|producer|bureau|desk|chief|director|manager|specialist|"
                    + "president|ceo|cfo|cto|founder|co-founder|phd|ph\\.d\\.?|md|m\\.d\\.?|rd|ms|mba|jr\\.?|esq|professor|prof\\.|team|author|photographer|politics|expert|dietitian|"
                    + "redaktion\\p{L}*|redakteur\\p{L}*|korrespondent\\p{L}*|redaktør|redactie|redacción|redazione|rédaction|redacția|redaktor\\p{L}*|redakcja|redakce|editorial|"
                    + "корреспондент\\p{L}*|корр|собкор\\p{L}*|редактор\\p{L}*|редакци\\p{L}*|обозреватель|журналист\\p{L}*|спецкор\\p{L}*|фото|тілші\\p{L}*|muxbir\\p{L}*|мухбир\\p{L}*|tahririyat\\p{L}*)(?!\\p{L})");

    private static final Pattern NOBODY = Pattern.compile(
            "(?iu)\\w?_?admin+|administrator|wordpress.*|webmaster|root|editor|users?|guest|unknown|anonymous|anonym|none|null|undefined|nobody|n/a|no author|default|"
                    + "(?:the )?authors?|autor(?:en)?|автор|home|share|follow.*|read more|more|view.*posts?.*|all posts.*|see all.*|show all.*|about .*|weitere artikel.*|mehr .*|contact.*|e-?mail|twitter|facebook|instagram|"
                    + "linkedin|rss|website|comments?|kommentare?|hinterlasse .*|(?:posted|publi\\p{L}+|veröffentlicht|updated.*|geschrieben|verfasst|written|created|last)(?: (?:on|am|by|von|le|in|at).*)?|quelle.*|source.*|foto.*|"
                    + BY + "|the|uncategorized|allgemein");

    private static final int LONGEST = 60;
    private static final int WORDS = 6;
    private static final int LIST = 400;

    private Bylines() {}

    /** The people in what the page's head states. Where it states but one name, that is believed even if it is a desk's or a nickname. */
    static List<String> stated(List<String> texts, SiteName site) {
        var names = names(texts, site);
        if (!names.isEmpty() && !(names.size() == 1 && site.is(names.getFirst()))) {
            return names;
        }
        return texts.stream()
                .map(text -> unlabelled(ADDRESS.matcher(text).replaceAll(" ")).strip())
                .filter(text -> text.length() >= 2
                        && text.length() <= LONGEST
                        && !NOBODY.matcher(text).matches())
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .distinct()
                .toList();
    }

    /** The people in these texts, each once; the site's own name only where nobody else is named. */
    static List<String> names(List<String> texts, SiteName site) {
        var names = new LinkedHashMap<String, String>();
        for (var text : texts) {
            parts(text).forEach(part -> names.putIfAbsent(Headline.key(part), part));
        }
        var people = names.values().stream().filter(name -> !site.is(name)).toList();
        return people.isEmpty() ? List.copyOf(names.values()) : withoutShorter(people);
    }

    /** «Petrova» beside «Anna Petrova» is the same person again. */
    private static List<String> withoutShorter(List<String> names) {
        return names.stream()
                .filter(name -> names.stream()
                        .noneMatch(other ->
                                other.length() > name.length() && (" " + other + " ").contains(" " + name + " ")))
                .toList();
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        if (text.length() <= LIST) {
            var bare = unlabelled(
                    BRACKETS.matcher(ADDRESS.matcher(text).replaceAll(" ")).replaceAll(" "));
            for (var part : PARTS.split(bare, -1)) {
                var name = name(part);
                if (name != null) {
                    parts.add(name);
                }
            }
        }
        return isReversed(text, parts) ? List.of(parts.get(1) + " " + parts.get(0)) : parts;
    }

    /** «Petrova, Anna», as catalogues write. */
    private static boolean isReversed(String text, List<String> parts) {
        return parts.size() == 2
                && text.strip().equals(parts.get(0) + ", " + parts.get(1))
                && parts.stream().noneMatch(part -> part.indexOf(' ') >= 0);
    }

    private static String unlabelled(String text) {
        var rest = text;
        for (var label = LABEL.matcher(rest); label.find() && label.end() > 0; label = LABEL.matcher(rest)) {
            rest = rest.substring(label.end());
        }
        return rest;
    }

    private static @Nullable String name(String part) {
        var bare = TAIL.matcher(unlabelled(part.strip()))
                .replaceAll("")
                .strip()
                .replaceAll("^[^\\p{L}]+|[^\\p{L}.)]+$", "")
                .replaceAll("\\s+", " ");
        var words = bare.split(" ", -1);
        var isName = bare.length() >= 2
                && bare.length() <= LONGEST
                && words.length <= WORDS
                && !NOBODY.matcher(bare).matches()
                && !ROLE.matcher(bare).find()
                && (words.length == 1
                        || Arrays.stream(words).anyMatch(word -> !Character.isLowerCase(word.codePointAt(0))));
        return isName ? bare : null;
    }

    /** Whether the text begins as bylines do: By …, Von …, Автор: …. */
    static boolean isLabelled(String text) {
        return LABEL.matcher(text).lookingAt();
    }
}
