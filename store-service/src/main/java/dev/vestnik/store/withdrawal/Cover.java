package dev.vestnik.store.withdrawal;

import java.util.List;

/** Where an article may not be shown now. */
public sealed interface Cover {

    /** An article's document as those who may see it get it. */
    default String over(String document) {
        return document;
    }

    /** It may be shown to everybody. */
    record None() implements Cover {}

    /** Not in these countries. */
    record In(List<String> countries) implements Cover {

        private static final String USABLE = "\"pubStatus\":\"usable\"";

        @Override
        public String over(String document) {
            var status =
                    document.lastIndexOf(USABLE); // the store's own field stands behind all that came with the article
            return document.substring(0, status) + "\"pubStatus\":\"withheld\",\"withheldIn\":[\""
                    + String.join("\",\"", countries) + "\"]" + document.substring(status + USABLE.length());
        }
    }

    /**
     * Nowhere.
     *
     * @param by the entry of the log that says so
     */
    record Everywhere(long by) implements Cover {}
}
