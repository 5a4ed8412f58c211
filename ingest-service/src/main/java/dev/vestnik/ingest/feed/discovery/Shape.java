package dev.vestnik.ingest.feed.discovery;

import dev.vestnik.ingest.address.WebAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an address looks like with its particulars left out, such as {@code word/date/slug.html}; addresses of articles of one
 * site share a few. The points say how much of an article's address it has.
 */
record Shape(String form, int points) {

    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d(?:[-_.]?\\d\\d(?:[-_.]?\\d\\d)?)?|\\d{1,2}|\\d\\d[-_.]\\d\\d[-_.](?:19|20)?\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WITH_NUMBER =
            Pattern.compile(".*(?:\\d{4,}|(?:^|[_-])[a-z]?\\d{3,}(?:$|[_-])|(?=[0-9a-f]*\\d)[0-9a-f]{12,}).*");
    private static final Pattern SEPARATOR = Pattern.compile("[-_+]|%20");
    private static final Pattern EXTENSION =
            Pattern.compile("\\.(?:s?html?|php|aspx?|jsp|phtml)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUERY_NUMBER =
            Pattern.compile("(?i)(?:^|&)(?:id|p|nid|news_?id|article_?id|item|sid|newsid|element_id)=\\d{2,}(?:&|$)");

    /** Lists of articles, and what every site has beside articles. */
    private static final Set<String> OTHERS = Set.of(
            "tag",
            "tags",
            "category",
            "categories",
            "cat",
            "author",
            "authors",
            "topic",
            "topics",
            "rubric",
            "rubrics",
            "section",
            "sections",
            "search",
            "page",
            "archive",
            "archives",
            "login",
            "register",
            "account",
            "user",
            "users",
            "profile",
            "about",
            "contacts",
            "contact",
            "privacy",
            "terms",
            "help",
            "jobs",
            "subscribe",
            "advertising",
            "reklama",
            "rss",
            "feed",
            "wp-content",
            "wp-login.php",
            "cdn-cgi",
            "poisk",
            "avtor",
            "teg",
            "temy",
            "kontakty",
            "share",
            "cart",
            "shop");

    static Shape of(String address) {
        var parsed = WebAddress.parse(address).orElseThrow();
        var path = EXTENSION.matcher(parsed.path()).replaceAll("");
        var segments =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        if (segments.isEmpty()) {
            return new Shape("root", -3);
        }
        var kinds = segments.stream().map(Shape::kind).toList();
        var byQuery =
                parsed.query() != null && QUERY_NUMBER.matcher(parsed.query()).find();
        var form = String.join("/", kinds) + (path.equals(parsed.path()) ? "" : ".page") + (byQuery ? "?number" : "");
        return new Shape(form, points(segments, kinds, byQuery));
    }

    private static int points(List<String> segments, List<String> kinds, boolean byQuery) {
        var last = kinds.getLast();
        var own =
                switch (last) {
                    case "slug-number" -> 3;
                    case "slug" -> 2;
                    case "number" -> segments.getLast().length() >= 4 ? 2 : 0;
                    case "words" -> 1;
                    default -> byQuery ? 2 : -2;
                };
        var dated = kinds.subList(0, kinds.size() - 1).stream()
                                .filter("date"::equals)
                                .count()
                        >= 2
                ? 2
                : 0;
        var isOther = segments.stream().anyMatch(segment -> OTHERS.contains(segment.toLowerCase(Locale.ROOT)));
        return own + dated - (isOther ? 6 : 0);
    }

    private static String kind(String segment) {
        var words = (int)
                SEPARATOR.splitAsStream(segment).filter(part -> !part.isEmpty()).count();
        if (DATE.matcher(segment).matches() && segment.length() != 6) {
            return "date";
        }
        if (NUMBER.matcher(segment).matches()) {
            return "number";
        }
        if (WITH_NUMBER.matcher(segment).matches()) {
            return "slug-number";
        }
        return words >= 4 ? "slug" : words >= 2 ? "words" : "word";
    }
}
