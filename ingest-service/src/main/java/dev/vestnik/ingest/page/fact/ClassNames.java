package dev.vestnik.ingest.page.fact;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What class names and ids say their elements are for, word by word; each name of a page is looked at once. */
final class ClassNames {

    private static final Map<String, Set<Role>> WORDS = words(
            Map.of(
                    Role.ASIDE,
                    "related teaser teasers sidebar side widget comment comments disqus footer menu navbar nav most popular trending promo banner newsletter "
                            + "breaking ticker outbrain taboola readmore latest carousel slider upnext",
                    Role.TIME,
                    "date dates datum data datetime time timestamp pub pubdate posted postdate entrydate byline dateline fecha dato updated created meta info "
                            + "submitted hora tarih published publish publication createdate postedon",
                    Role.AUTHOR,
                    "author authors autor autore auteur autoren byline byl writer fn vcard contributor contributors journalist redacteur forfatter yazar by authorname postauthor",
                    Role.SECTION,
                    "rubric rubrics rubrik rubrika rubrique category categories catlinks kicker overline section sections ressort seccion",
                    Role.KICKER,
                    "kicker overline eyebrow dachzeile topline pretitle supertitle roofline",
                    Role.TAGS,
                    "tag tags taglist tagcloud hashtag hashtags keyword keywords topic topics etiquetas schlagworte stichworte"));

    private static final List<String> ASIDE_BEGINNINGS = List.of("recommend", "recirc", "advert", "cookie");

    private final Map<String, Set<Role>> known = new HashMap<>();

    enum Role {
        ASIDE,
        TIME,
        AUTHOR,
        SECTION,
        KICKER,
        TAGS
    }

    Set<Role> roles(String name) {
        return known.computeIfAbsent(name, ClassNames::read);
    }

    /** Words are parted by whatever is no letter, and where a capital follows a small letter. */
    private static Set<Role> read(String name) {
        var roles = EnumSet.noneOf(Role.class);
        var start = 0;
        for (var i = 0; i <= name.length(); i++) {
            var isWord = i < name.length() && Character.isLetter(name.charAt(i));
            var isCamel = isWord
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!isWord || isCamel) {
                add(roles, name.substring(start, i).toLowerCase(Locale.ROOT));
                start = isCamel ? i : i + 1;
            }
        }
        return roles;
    }

    private static void add(Set<Role> roles, String word) {
        roles.addAll(WORDS.getOrDefault(word, Set.of()));
        if (ASIDE_BEGINNINGS.stream().anyMatch(word::startsWith)) {
            roles.add(Role.ASIDE);
        }
    }

    private static Map<String, Set<Role>> words(Map<Role, String> lists) {
        var words = new HashMap<String, Set<Role>>();
        lists.forEach((role, list) -> List.of(list.split(" ", -1))
                .forEach(word -> words.computeIfAbsent(word, unknown -> EnumSet.noneOf(Role.class))
                        .add(role)));
        return words;
    }
}
