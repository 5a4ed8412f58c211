package dev.vestnik.enrich.sentiment;

/** What a word does to those whom its sentence names, in any language. */
enum Connotation {
    VIOLENCE(1, -1),
    CRIME(2, -1),
    PUNISH(3, -1),
    CRITICISE(4, -1),
    PRAISE(5, 1),
    SUCCESS(6, 1),
    DEFEAT(7, -1),
    SUPPORT(8, 1),
    HARM(9, -1),
    HOSTILE(10, -1),
    GOOD(11, 1),
    BAD(12, -1),
    CONCERN(13, -1),
    NOT(14, 0);

    private final int code;
    private final int polarity;

    Connotation(int code, int polarity) {
        this.code = code;
        this.polarity = polarity;
    }

    /** What models know it by; never given to another. */
    int code() {
        return code;
    }

    /** 1 for one that sounds good, -1 for one that sounds bad. */
    int polarity() {
        return polarity;
    }
}
