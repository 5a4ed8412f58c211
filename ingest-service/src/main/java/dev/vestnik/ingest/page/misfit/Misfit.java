package dev.vestnik.ingest.page.misfit;

import java.util.Locale;

/** What a page is that is no article, and by what that was seen: a sentence for people. */
public record Misfit(Kind kind, String why) {

    /** What the trade calls such pages. */
    public enum Kind {
        /** Nothing can be seen on it. */
        EMPTY,
        /** Its text comes by script, or it asks for a browser that runs scripts. */
        SCRIPT_ONLY,
        /** It asks for consent before it shows anything. */
        CONSENT_WALL,
        /** It says that there is no such page, though the server says all is well. */
        SOFT_404,
        /** It shows the beginning, and the rest to those who pay. */
        PAYWALL_STUB,
        /** It lists articles: a front page, a section, an archive. */
        INDEX,
        /** It has no paragraphs of text: pictures, a video, a form. */
        NO_TEXT;

        /** As in counters and answers: {@code soft-404}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
