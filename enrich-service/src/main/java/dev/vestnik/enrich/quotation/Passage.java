package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.SpeechPart.Part;

/** Units {@code begin} (inside) to {@code end} (behind) that play a part, and the tokens {@code from} to {@code to} that count of them. */
record Passage(Part part, int begin, int end, int from, int to) {

    /** How many units stand between this and another one. */
    int distance(Passage other) {
        return other.begin >= end ? other.begin - end : begin - other.end;
    }
}
