package dev.vestnik.ingest.page.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The meta tags of a page by name, read once. A name counts in any case and with any punctuation: {@code DC.date}, {@code dc:Date}. */
final class MetaTags {

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents = new HashMap<>();

    static MetaTags of(Document page) {
        var tags = new MetaTags();
        for (var meta : page.select("meta")) {
            var content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
            if (!content.isBlank()) {
                NAMES.stream()
                        .map(meta::attr)
                        .filter(name -> !name.isBlank())
                        .map(MetaTags::key)
                        .distinct()
                        .forEach(key -> tags.contents
                                .computeIfAbsent(key, unknown -> new ArrayList<>())
                                .add(content));
            }
        }
        return tags;
    }

    private static String key(String name) {
        var key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString();
    }

    /** Contents of the tags of these names, first name first; names in lower case, letters and digits only. */
    Stream<String> all(List<String> names) {
        return names.stream().flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }

    @Nullable String first(String... names) {
        return all(List.of(names)).findFirst().orElse(null);
    }
}
