package dev.vestnik.ingest.page.dump;

/**
 * What a line looks like by itself. The sign stands for it where sequences of lines are searched; the weight says how much
 * it makes the lines round it look like an article: unlinked sentences do, what serves the site does not.
 */
enum Shape {
    PROSE('P', 0),
    /** A bullet or a numbered entry. */
    BULLET('B', 40),
    /** An excerpt that the site cut. */
    CUT('X', 0),
    /** Words without end: headlines, subheadings, entries of lists. */
    TITLE('T', -25),
    /** One to three words: menus, names, subheadings. */
    SHORT('S', -25),
    /** A title with its time or its counts on the same line. */
    ENTRY('E', -60),
    DATE('D', -40),
    /** A time of day and nothing else. */
    CLOCK('O', -15),
    COUNT('C', -30),
    /** Many short things in one line: menus and trails. */
    MENU('L', -80),
    TAGS('G', -60),
    BYLINE('Y', -20),
    CAPTION('F', -5),
    /** A heading and the one title that it announces, in one line. */
    INLINE_RELATED('I', -10),
    /** Announces what is not the article. */
    HEADING('H', -80),
    /** Appeals, buttons, legal notes. */
    APPARATUS('A', -10);

    private final char sign;
    private final int weight;

    Shape(char sign, int weight) {
        this.sign = sign;
        this.weight = weight;
    }

    char sign() {
        return sign;
    }

    int weight() {
        return weight;
    }
}
