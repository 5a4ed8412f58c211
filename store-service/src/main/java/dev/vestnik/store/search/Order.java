package dev.vestnik.store.search;

import dev.vestnik.store.problem.Problem;

/** In which order articles are listed; among equals always newest first. */
public enum Order {
    TIME,
    RELEVANCE;

    static Order parse(String text) {
        return switch (text) {
            case "time" -> TIME;
            case "relevance" -> RELEVANCE;
            default -> throw Problem.badParameter("order", "The order is neither time nor relevance.");
        };
    }
}
