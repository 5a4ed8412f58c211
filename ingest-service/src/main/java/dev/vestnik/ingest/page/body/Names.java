package dev.vestnik.ingest.page.body;

import dev.vestnik.ingest.article.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What class names and ids give away: a name is read word by word, and two words together say more than one. */
final class Names {

    private static final Map<String, BlockKind> KINDS = new HashMap<>();

    static {
        kind(
                BlockKind.COMMENTS,
                "comment comments commentlist comment-list discussion discussions disqus replies respond livefyre "
                        + "fb-comments commentaires kommentare kommentar comentarios commenti");
        kind(
                BlockKind.MOST_READ,
                "most-read mostread most-viewed most-popular most-commented most-shared most-recent popular trending "
                        + "top-news top-week top-day top-item top-stories bestread meistgelesen");
        kind(
                BlockKind.RELATED,
                "relation relations relation-box related relateds related-content relatedcontent see-also read-also readalso also-read read-more readmore "
                        + "read-next readnext more-news more-stories more-articles other-news inline-news also similar recommended "
                        + "recommendation recommendations recommends recirc recirculation upnext up-next latest latest-news "
                        + "news-list news-feed newslist teaser teasers by-theme podborka next-article suggested suggestions "
                        + "related-posts jp-relatedposts yarpp readers-also you-may onward linkbox further-reading");
        kind(
                BlockKind.PROMO,
                "promo promos promotion promotions advert adverts advertisement advertising advertorial ad ads adv adbox "
                        + "adsense adslot adunit ad-slot banner banners sponsor sponsors sponsored subscribe subscription newsletter "
                        + "newsletters newsletter-signup signup sign-up donate donation app-banner partner partners affiliate "
                        + "outbrain taboola zergnet criteo revcontent paywall piano regwall native cta cta-box call-to-action werbung "
                        + "anzeige publicidad publicite reklama optin mailchimp");
        kind(
                BlockKind.CAPTION,
                "caption figcaption wp-caption-text photo-credit photo-sign image-credit credits imagecaption");
        kind(
                BlockKind.WIDGET,
                "widget widgets cookie cookies consent gdpr reactions typo footer masthead login logout copyright sidebar "
                        + "side-bar author authors author-bio author-box author-info authorbox about-author post-author authorprofile authorbio authorinfo authorcard bio "
                        + "screen-reader-text visually-hidden visuallyhidden offscreen off-screen sr-only modal popup overlay tooltip poll survey "
                        + "infobox factbox fact-box faktaboks print-only printonly noprint no-print contextual lightbox "
                        + "ai-summary ai-generated embed-placeholder oembed-placeholder");
    }

    /** Names of small things: of links, labels, buttons. An element with a paragraph of text is none. */
    private static final Set<String> SMALL =
            Set.of(("weather currency rates informer informers ticker share shares sharing sharebar sharebox "
                            + "share-bar ya-share ya-share2 addthis addtoany a2a sharedaddy social socials social-share "
                            + "social-links toolbar toolbox breadcrumb breadcrumbs crumbs menu submenu nav subnav navigation "
                            + "navbar tags taglist tag-list tagcloud tags-links pagination pager paging toc table-of-contents "
                            + "skip-link skip-links meta metadata postmeta entry-meta post-meta byline bylines timestamp "
                            + "dateline search searchbox rating ratings feedback")
                    .split(" ", -1));

    /** What follows these words is something that the element has, or has not, somewhere. */
    private static final Set<String> DENIALS = Set.of("has", "no", "with", "without", "is", "hide", "show");

    /** Names of elements that hold the text of an article, as content systems give them. */
    private static final Set<String> TEXTS = Set.of(
            "article-body",
            "articlebody",
            "article-content",
            "articlecontent",
            "article-text",
            "articletext",
            "body-content",
            "content-body",
            "entry-content",
            "entrycontent",
            "news-body",
            "news-content",
            "news-text",
            "post-body",
            "post-content",
            "postcontent",
            "post-text",
            "story-body",
            "storybody",
            "story-content",
            "story-text",
            "rich-text",
            "richtext",
            "page-content",
            "body-text",
            "bodytext",
            "article-story",
            "main-text",
            "article-copy",
            "text-content",
            "full-text",
            "fulltext",
            "news-detail",
            "detail-text",
            "articulo-cuerpo",
            "paywall-content",
            "entry-text",
            "article-main",
            "body-copy",
            "blog-content",
            "blog-body");

    private static final int A_PARAGRAPH = 100;

    private static final double LINKED = 0.3;

    private Names() {}

    /** What the class names and id of an element say it is for; null if they say nothing. */
    static @Nullable BlockKind kind(Element element, Texture.Measure measure) {
        BlockKind kind = null;
        for (var word : phrases(element)) {
            var told = SMALL.contains(word) && isSmall(measure) ? BlockKind.WIDGET : KINDS.get(word);
            kind = told != null && (kind == null || rank(told) < rank(kind)) ? told : kind;
        }
        return kind;
    }

    private static boolean isSmall(Texture.Measure measure) {
        return measure.sentences() < A_PARAGRAPH || measure.linked() > LINKED;
    }

    /** Whether the element's name says that the text of an article stands in it. */
    static boolean isText(Element element) {
        return phrases(element).stream().anyMatch(TEXTS::contains);
    }

    /** Every word and every two neighbouring words of the element's names. */
    private static List<String> phrases(Element element) {
        var name = Markup.name(element);
        if (name.isBlank()) {
            return List.of();
        }
        var phrases = new ArrayList<String>();
        for (var single : name.strip().split("\\s+", -1)) {
            String before = null;
            for (var word : words(single)) {
                if (before != null) {
                    phrases.add(before + "-" + word);
                }
                if (before == null || !DENIALS.contains(before)) {
                    phrases.add(word);
                }
                before = word;
            }
        }
        return phrases;
    }

    /** "articleBody__share-bar" is four words. */
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i <= name.length(); i++) {
            var ends = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            var humps = !ends
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if ((ends || humps) && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            start = ends ? i + 1 : humps ? i : start;
        }
        return words;
    }

    /** "widget widget--popular": the more telling word wins. */
    static int rank(BlockKind kind) {
        return switch (kind) {
            case COMMENTS -> 0;
            case MOST_READ -> 1;
            case PROMO -> 2;
            case RELATED -> 3;
            case CAPTION -> 4;
            default -> 5;
        };
    }

    private static void kind(BlockKind kind, String words) {
        for (var word : words.split(" ", -1)) {
            KINDS.put(word, kind);
        }
    }
}
