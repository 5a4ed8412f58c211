package dev.vestnik.ingest.address;

import java.util.regex.Pattern;

/** Hosts that show the same site in another form: with {@code www.}, for telephones, as AMP. */
final class HostForm {

    /** Never folds away so much that less than {@code name.tld} is left. */
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:www\\d?|m|mobile|mobi|wap|pda|touch|lite|amp)\\.)+(?=[^.]+\\.)");

    /** {@code ru.m.site.example}, as sites in several languages have it. */
    private static final Pattern BEHIND_LANGUAGE =
            Pattern.compile("^([a-z]{2,3}\\.)(?:m|mobile|amp)\\.(?=[^.]+\\.[^.]+$)");

    private HostForm() {}

    static String folded(String host) {
        var absolute = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        var plain = LEADING.matcher(absolute).replaceFirst("");
        return BEHIND_LANGUAGE.matcher(plain).replaceFirst("$1");
    }
}
