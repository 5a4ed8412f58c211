package dev.vestnik.store.search.word;

/** How much of an article can be found by its words: a tsvector holds 1 MiB, so of what is longer the beginning. */
public enum Searchable {
    STEMMED(10_000, 100_000),
    /** Every word has up to six forms. */
    TURKIC(10_000, 40_000);

    private final int charactersOfHeadline;
    private final int charactersOfBody;

    Searchable(int charactersOfHeadline, int charactersOfBody) {
        this.charactersOfHeadline = charactersOfHeadline;
        this.charactersOfBody = charactersOfBody;
    }

    /** What counts of a headline. */
    public String headline(String text) {
        return beginning(text, charactersOfHeadline);
    }

    /** What counts of a body. */
    public String body(String text) {
        return beginning(text, charactersOfBody);
    }

    private static String beginning(String text, int characters) {
        return text.substring(0, Math.min(text.length(), characters));
    }
}
