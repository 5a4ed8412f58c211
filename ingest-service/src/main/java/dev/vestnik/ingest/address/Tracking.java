package dev.vestnik.ingest.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Query parameters that say where the reader came from or how the page is shown, never which article is meant. */
final class Tracking {

    private static final List<String> PREFIXES = List.of("utm_", "mc_", "pk_", "mtm_", "__twitter_", "hsa_", "at_");

    private static final Set<String> NAMES = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "gbraid",
            "wbraid",
            "dclid",
            "yclid",
            "ysclid",
            "msclkid",
            "ttclid",
            "twclid",
            "igshid",
            "igsh",
            "_ga",
            "_gl",
            "_openstat",
            "openstat",
            "cmpid",
            "rb_clickid",
            "ref_src",
            "ref_url",
            "from_source",
            "spm",
            "amp",
            "outputtype");

    private Tracking() {}

    /** The query without them, the rest in its order; null where nothing is left. */
    static @Nullable String removedFrom(@Nullable String query) {
        if (query == null) {
            return null;
        }
        var kept = Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? null : kept;
    }

    private static boolean isTracking(String parameter) {
        var name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }
}
