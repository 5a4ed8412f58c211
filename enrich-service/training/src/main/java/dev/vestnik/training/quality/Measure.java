package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One way to compare what was understood with what is right. */
interface Measure {

    /** True for a line of gold that this measure has an answer to. */
    boolean fits(JsonNode gold);

    /** The figures of a set. */
    List<Figure> figures(List<Answered> set);

    /** A line of gold, and the enriched article that stands for it; an empty object where there is none. */
    record Answered(JsonNode gold, JsonNode article) {

        String text() {
            return gold.get("text").asText();
        }
    }

    /** A figure from 0 to 1 by its name. */
    record Figure(String name, double value) {}
}
