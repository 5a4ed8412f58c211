package dev.vestnik.enrich.article;

import java.util.Optional;

/**
 * Tokens {@code from} (inside) to {@code to} (behind) of the body that play a part where something is said.
 *
 * @param speaker who is meant, where the part names somebody that speaks
 */
public record SpeechPart(Part part, int from, int to, Optional<Speaker> speaker) {

    /** What words do where something is said. */
    public enum Part {
        /** What was said, in quotation marks. */
        LITERAL,
        /** What was said. */
        CONTENT,
        /** The words that introduce it. */
        CUE,
        /** Who said it. */
        SOURCE,
        /** Who said it, and whom the outlet has it from besides. */
        CITING_SOURCE,
        /** The words that cite somebody: «как пишет». */
        CITING,
        /** Who is cited. */
        CITED,
        /** The words that deny. */
        DENYING,
        /** What is denied. */
        DENIED;

        /** True for somebody who says something. */
        public boolean speaks() {
            return this == SOURCE || this == CITING_SOURCE;
        }

        /** True for what is said. */
        public boolean isSaid() {
            return this == LITERAL || this == CONTENT;
        }
    }
}
