package dev.vestnik.ingest.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of caches, viewers, archives and redirectors, in which the publisher's own address stands: readers and feeds pass
 * them on. Services of that kind only; never a site that has articles of its own.
 */
final class Wrapping {

    /** Where in {@code host/path?query} the publisher's address stands, and the scheme that is meant. */
    private record Wrap(Pattern form, String scheme) {

        static Wrap of(String scheme, String form) {
            return new Wrap(Pattern.compile("(?i)" + form), scheme);
        }
    }

    private static final String GOOGLE = "(?:www\\.)?google\\.[a-z.]{2,6}";
    private static final String AMP_CACHE = "(?:[a-z0-9-]+\\.)?(?:cdn\\.ampproject\\.org|bing-amp\\.com)";

    private static final List<Wrap> WRAPS = List.of(
            Wrap.of("https://", GOOGLE + "/amp/s/(?<inside>.+)"),
            Wrap.of("http://", GOOGLE + "/amp/(?<inside>.+\\..+)"),
            Wrap.of("https://", AMP_CACHE + "/(?:wp/)?[cv]/s/(?<inside>.+)"),
            Wrap.of("http://", AMP_CACHE + "/(?:wp/)?[cv]/(?<inside>.+\\..+)"),
            Wrap.of("https://", "(?:www\\.)?yandex\\.[a-z.]{2,6}/turbo/s/(?<inside>.+)"),
            Wrap.of(
                    "https://",
                    "(?:[a-z0-9-]+\\.turbopages\\.org(?:/turbo)?|(?:www\\.)?yandex\\.[a-z.]{2,6}/turbo)"
                            + "/(?<host>[a-z0-9-]+(?:\\.[a-z0-9-]+)+)/s(?<inside>/.*)"),
            Wrap.of("", "web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?/(?<inside>https?:/.+)"));

    private static final List<Pattern> REDIRECTORS = List.of(
            Pattern.compile("(?i)" + GOOGLE + "/url\\?(?:.*&)?(?:q|url)=(?<inside>http[^&]+).*"),
            Pattern.compile("(?i)l\\.facebook\\.com/l\\.php\\?(?:.*&)?u=(?<inside>http[^&]+).*"),
            Pattern.compile("(?i)(?:m\\.)?vk\\.com/away\\.php\\?(?:.*&)?to=(?<inside>http[^&]+).*"));

    private Wrapping() {}

    /** The publisher's address; the given one where nothing is around it. */
    static WebAddress removedFrom(WebAddress address) {
        var text = address.toString();
        var written = text.substring(text.indexOf("//") + 2);
        for (var wrap : WRAPS) {
            var form = wrap.form().matcher(written);
            if (form.matches()) {
                return WebAddress.parse(inside(wrap, form)).orElse(address);
            }
        }
        return REDIRECTORS.stream()
                .map(form -> form.matcher(written))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(form -> decoded(form.group("inside")))
                .orElse(address);
    }

    private static String inside(Wrap wrap, Matcher form) {
        var host = form.namedGroups().containsKey("host") ? form.group("host") : "";
        return wrap.scheme() + host + form.group("inside").replaceFirst("^(https?:)/+", "$1//");
    }

    private static Optional<WebAddress> decoded(String inside) {
        try {
            return WebAddress.parse(URLDecoder.decode(inside, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException brokenEncoding) {
            return Optional.empty();
        }
    }
}
