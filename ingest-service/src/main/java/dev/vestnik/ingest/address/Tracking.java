package dev.vestnik.ingest.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Query parameters that say where the reader came from or how the page is shown, never which article is meant. */
final class Tracking {

    private static final List<String> PREFIXES = List.of(
            "utm_",
            "mc_",
            "pk_",
            "piwik_",
            "mtm_",
            "matomo_",
            "__twitter_",
            "hsa_",
            "at_",
            "ns_",
            "amp_",
            "_x_tr_",
            "aspsessionid",
            "vero_",
            "wt_",
            "stm_",
            "itm_",
            "trk_",
            "oly_");

    private static final Set<String> NAMES = Set.of(
            // of advertisers and social networks
            "fbclid",
            "gclid",
            "gclsrc",
            "gbraid",
            "wbraid",
            "dclid",
            "yclid",
            "ysclid",
            "ymclid",
            "msclkid",
            "ttclid",
            "twclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "srsltid",
            "mibextid",
            "epik",
            "_ga",
            "_gl",
            "_openstat",
            "openstat",
            "cmpid",
            "cmp",
            "campaign",
            "campaign_id",
            "ncid",
            "ito",
            "icid",
            "smid",
            "smtyp",
            "sr_share",
            "rb_clickid",
            "ref_src",
            "ref_url",
            "from_source",
            "spm",
            "scm",
            "xtor",
            "wtmc",
            "wt_mc",
            "recirc",
            "usqp",
            "_hsenc",
            "_hsmi",
            "vgo_ee",
            "mkt_tok",
            "s_cid",
            "echobox",
            "tblci",
            "obref",
            "rss",
            "aoh",
            "__tn__",
            // of the same page shown in another way
            "amp",
            "noamp",
            "outputtype",
            "print",
            "printable",
            "printmode",
            "mobile",
            "replytocom",
            "share",
            "nocache",
            "_escaped_fragment_",
            "highlight",
            // of a visit
            "phpsessid",
            "jsessionid",
            "sessionid",
            "session_id",
            "cfid",
            "cftoken");

    /** Dropped only with such a value: another one may well say which article is meant. */
    private static final Map<String, Pattern> WITH_VALUES = Map.ofEntries(
            Map.entry("ref", Pattern.compile("\\D*")),
            Map.entry("from", Pattern.compile("\\D*")),
            Map.entry("source", Pattern.compile("\\D*")),
            Map.entry("src", Pattern.compile("\\D*")),
            Map.entry("via", Pattern.compile("\\D*")),
            Map.entry("partner", Pattern.compile("\\D*")),
            Map.entry("referrer", Pattern.compile("\\D*")),
            Map.entry("referer", Pattern.compile("\\D*")),
            Map.entry("feature", Pattern.compile("\\D*")),
            Map.entry("view", Pattern.compile("(?i)amp|print|mobile|desktop")),
            Map.entry("format", Pattern.compile("(?i)amp|print|mobile|html")),
            Map.entry("output", Pattern.compile("(?i)amp|print|1")),
            Map.entry("mode", Pattern.compile("(?i)amp|print|mobile")),
            Map.entry("version", Pattern.compile("(?i)amp|print|mobile")),
            Map.entry("tmpl", Pattern.compile("component")),
            Map.entry("m", Pattern.compile("[01]")),
            Map.entry("page", Pattern.compile("1")),
            Map.entry("sid", Pattern.compile("(?i)[0-9a-f]{16,}")));

    /** A second {@code ?}, as programs write it that append to an address what has a query already. */
    private static final Pattern SECOND_QUERY = Pattern.compile("(?i)\\?(?:utm_|fbclid=|gclid=|yclid=).*");

    private Tracking() {}

    /** The query without them, the rest ordered by name; null where nothing is left. */
    static @Nullable String removedFrom(@Nullable String query) {
        if (query == null) {
            return null;
        }
        var kept = keptOf(query);
        if (kept.stream().allMatch(parameter -> parameter.indexOf('=') > 0)) { // else the place may be the meaning
            kept = kept.stream().sorted(Comparator.comparing(Tracking::name)).toList();
        }
        return kept.isEmpty() ? null : String.join("&", kept);
    }

    /** The parameters that may say which article is meant, in their order. */
    static List<String> keptOf(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> SECOND_QUERY.matcher(parameter).replaceFirst(""))
                .map(parameter -> parameter.startsWith("amp;") ? parameter.substring("amp;".length()) : parameter)
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .toList();
    }

    private static boolean isTracking(String parameter) {
        var name = name(parameter);
        var value = parameter.substring(Math.min(parameter.length(), name.length() + 1));
        return NAMES.contains(name)
                || PREFIXES.stream().anyMatch(name::startsWith)
                || (WITH_VALUES.containsKey(name)
                        && WITH_VALUES.get(name).matcher(value).matches());
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    }
}
