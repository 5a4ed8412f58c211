package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.address.WebAddress;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names a site goes by: as it says, and as its host. Keys as {@link Headline#key} makes them. */
record SiteName(Set<String> keys) {

    private static final Pattern LAST = Pattern.compile("^(.*\\S)(?:\\s+[-–—:·•»«/~<>]+|\\s*[|»ㅣ])\\s*(.*?)$");
    private static final Pattern FIRST = Pattern.compile("^(.*?)(?:\\s+[-–—·•»«/~<>]+\\s|\\s*[|»ㅣ:]\\s)\\s*(\\S.*)$");

    /** A shorter name is a part of too many words. */
    private static final int TELLING = 4;

    static SiteName of(@Nullable String address, @Nullable String... said) {
        var keys = new HashSet<String>();
        WebAddress.parse(address == null ? "" : address).ifPresent(web -> {
            var host = web.host().startsWith("www.") ? web.host().substring(4) : web.host();
            keys.add(Headline.key(host));
            var labels = host.split("\\.", -1);
            for (var i = 0; i < labels.length - 1; i++) {
                if (labels[i].length() >= TELLING) {
                    keys.add(Headline.key(labels[i]));
                }
            }
        });
        for (var name : said) {
            var key = name == null ? "" : Headline.key(name);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return new SiteName(keys);
    }

    boolean is(String text) {
        return keys.contains(Headline.key(text));
    }

    /** The title without the site's name at its end or beginning; more than one part of it may be there. */
    String removedFrom(String title) {
        var last = LAST.matcher(title);
        if (last.matches() && isLike(last.group(2))) {
            return removedFrom(last.group(1));
        }
        var first = FIRST.matcher(title);
        return first.matches() && is(first.group(1)) ? first.group(2) : title;
    }

    private boolean isLike(String part) {
        var key = Headline.key(part);
        return keys.contains(key)
                || (key.length() >= TELLING
                        && keys.stream()
                                .anyMatch(name ->
                                        name.length() >= TELLING && (name.startsWith(key) || key.startsWith(name))));
    }
}
