package dev.vestnik.ingest.address;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one address of an article: tracking, AMP, mobile, print and {@code www.} forms of it folded together, and taken out of the
 * cache or redirector that it came through. Only what never tells one article from another is folded; that a different
 * address means the same article is for the page to say.
 */
public record CanonicalAddress(WebAddress web) {

    /** A part of a path that may name an article: a number, words with something between them, or one long word. */
    private static final Pattern TELLING = Pattern.compile(".*(?:\\d|[-_.%]).*|.{25,}");

    private static final Pattern FRONT = Pattern.compile("/(?:[a-z]{2}|main|home)?");

    /** Empty if the text is no absolute http(s) address. */
    public static Optional<CanonicalAddress> of(String text) {
        return WebAddress.parse(text).map(CanonicalAddress::of);
    }

    public static CanonicalAddress of(WebAddress written) {
        var web = Wrapping.removedFrom(written);
        return new CanonicalAddress(
                web.with(HostForm.folded(web.host()), PathForm.folded(web.path()), Tracking.removedFrom(web.query())));
    }

    /** What the page calls itself, if that is believable. */
    public CanonicalAddress unlessThePageSays(String declared) {
        return of(declared).filter(this::believes).orElse(this);
    }

    /**
     * Whether an address that the page here declares to be its own can be. Another site's can't: a syndicated copy is an
     * article of its own, with its own publisher who answers for it, changes it and takes it back. A front page, or the
     * section that the article stands in, can't either: that is what content systems say by mistake on all their pages.
     */
    public boolean believes(CanonicalAddress declared) {
        return isSameSite(declared) && (!declared.isFrontPage() || isFrontPage()) && !declared.isSectionOf(this);
    }

    private boolean isSectionOf(CanonicalAddress article) {
        if (web.query() != null || article.equals(this)) {
            return false;
        }
        var path = article.web.path();
        if (!path.startsWith(web.path() + "/")) {
            return hasTellingPart(path) && !hasTellingPart(web.path());
        }
        var missing = path.substring(web.path().length() + 1);
        return hasTellingPart(missing) || !(hasTellingPart(web.path()) || PathForm.isPageNumber(missing));
    }

    private static boolean hasTellingPart(String path) {
        for (var part : path.split("/", -1)) {
            if (TELLING.matcher(part).matches() && !PathForm.isPageNumber(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are one publisher's. */
    public boolean isSameSite(CanonicalAddress other) {
        return Site.isSame(host(), other.host());
    }

    /** Whether the site's front page stands here, and no article. */
    public boolean isFrontPage() {
        return web.path().equals("/") && web.query() == null;
    }

    /** Whether whoever asked for this address and was sent to that one stands before a front page, in some language. */
    public boolean isSentToFrontPage(CanonicalAddress found) {
        return !equals(found)
                && FRONT.matcher(found.web().path()).matches()
                && !FRONT.matcher(web.path()).matches();
    }

    /** Lower case, without {@code www.}. */
    public String host() {
        return web.host();
    }

    /** The address without its scheme: whether a site has moved to https says nothing about its articles. */
    public String withoutScheme() {
        var text = web.toString();
        return text.substring(text.indexOf("//") + 2);
    }

    @Override
    public String toString() {
        return web.toString();
    }
}
