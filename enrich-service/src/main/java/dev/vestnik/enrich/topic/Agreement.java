package dev.vestnik.enrich.topic;

import dev.vestnik.enrich.text.Analysis;

/** The nominative of a Russian adjective as its noun wants it. */
final class Agreement {

    private static final int ENDING = 2;

    private Agreement() {}

    static String of(String adjective, Analysis noun) {
        if (adjective.length() <= ENDING || noun.isMasculine()) {
            return adjective;
        }
        var stem = adjective.substring(0, adjective.length() - ENDING);
        boolean soft = adjective.endsWith("ий") && "гкхжчшщ".indexOf(stem.charAt(stem.length() - 1)) < 0;
        if (noun.isFeminine()) {
            return stem + (soft ? "яя" : "ая");
        }
        boolean hissing = "жчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0 && adjective.endsWith("ий");
        return noun.tag().contains(":Neut") ? stem + (soft || hissing ? "ее" : "ое") : adjective;
    }
}
