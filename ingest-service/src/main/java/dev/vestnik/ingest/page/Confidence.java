package dev.vestnik.ingest.page;

import dev.vestnik.ingest.article.Extraction;
import java.util.ArrayList;
import java.util.List;

/** How sure a reading is of itself: less for each thing that articles have and this page has not. */
final class Confidence {

    private static final int SHORT = 200;

    private Confidence() {}

    static Extraction extraction(PageContent content, String headline) {
        var warnings = warnings(content, headline);
        var doubts = (content.body().certain() ? 0 : 2) + warnings.size();
        var confidence = content.body().text().isEmpty() ? 0 : Math.max(1, 9 - doubts) / 10.0;
        return Extraction.today(content.method(), confidence, warnings);
    }

    private static List<String> warnings(PageContent content, String headline) {
        var warnings = new ArrayList<String>();
        if (headline.isEmpty()) {
            warnings.add("The page has no headline.");
        }
        if (content.body().text().isEmpty()) {
            warnings.add("The page has no paragraphs of text.");
        } else if (content.body().text().length() < SHORT) {
            warnings.add("The body is very short.");
        }
        if (content.facts().published() == null) {
            warnings.add("The page states no time of publication.");
        } else if (content.facts().published().guessed()) {
            warnings.add("The time of publication is reckoned, not read: from a relative time or the last change.");
        } else if (content.facts().published().zoneAssumed()) {
            warnings.add("The page states no time zone; the source's usual one was taken.");
        }
        return warnings;
    }
}
