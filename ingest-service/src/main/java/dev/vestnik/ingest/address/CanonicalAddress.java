package dev.vestnik.ingest.address;

import java.util.Optional;
import java.util.regex.Pattern;

/** The one address of an article: tracking, AMP, mobile and {@code www.} forms of it folded together. */
public record CanonicalAddress(WebAddress web) {

    /** Never folds away so much that less than {@code name.tld} is left. */
    private static final Pattern OTHER_FORM_HOST = Pattern.compile("^(?:(?:www\\d?|m|mobile|amp)\\.)+(?=[^.]+\\.)");

    private static final Pattern OTHER_FORM_PATH = Pattern.compile("(?i)(?:/amp)?/*$");
    private static final Pattern AMP_FILE = Pattern.compile("(?i)\\.amp(\\.html?)$");

    /** Empty if the text is no absolute http(s) address. */
    public static Optional<CanonicalAddress> of(String text) {
        return WebAddress.parse(text).map(CanonicalAddress::of);
    }

    public static CanonicalAddress of(WebAddress web) {
        var host = OTHER_FORM_HOST.matcher(web.host()).replaceFirst("");
        var path = OTHER_FORM_PATH.matcher(web.path()).replaceFirst("");
        path = AMP_FILE.matcher(path).replaceFirst("$1");
        return new CanonicalAddress(web.with(host, path.isEmpty() ? "/" : path, Tracking.removedFrom(web.query())));
    }

    /** What the page calls itself, if that is believable: on the same site, and not its front page. */
    public CanonicalAddress unlessThePageSays(String declared) {
        return of(declared)
                .filter(other -> other.isSameSite(this))
                .filter(other -> !other.isFrontPage() || isFrontPage())
                .orElse(this);
    }

    private boolean isSameSite(CanonicalAddress other) {
        return host().equals(other.host())
                || host().endsWith("." + other.host())
                || other.host().endsWith("." + host());
    }

    private boolean isFrontPage() {
        return web.path().equals("/") && web.query() == null;
    }

    /** Lower case, without {@code www.}. */
    public String host() {
        return web.host();
    }

    @Override
    public String toString() {
        return web.toString();
    }
}
