package dev.vestnik.enrich.quotation;

/** What a word has to do with speech. */
enum SpeechWord {
    /** Nothing. */
    NONE(0),
    /** Asserts: сказал, dedi. */
    SAYS(1),
    /** Thinks or feels: считает, hopes. */
    THINKS(2),
    /** Wants something of somebody: просит, urged. */
    ASKS(3),
    /** Makes public: пишет, передаёт. */
    REPORTS(4),
    /** Denies: опроверг. */
    DENIES(5),
    /** Confirms, which with a negation is no denial yet: подтвердил. */
    CONFIRMS(6),
    /** Comments, which many decline to do. */
    COMMENTS(7),
    /** Declines: отказался. */
    DECLINES(8),
    /** Whose words, view or data: слова, мнение. */
    WORDS(9),
    /** Is based on: ссылаясь. */
    CITES(10),
    /** Begins what is said: что, that, деп. */
    THAT(11),
    /** As: как, согласно, according. */
    AS(12),
    /** Stands for somebody: он, she, ол. */
    PRONOUN(13),
    /** Somebody by profession or office: спикер. */
    PERSON(14),
    /** An institution: министерство, пресс-служба. */
    INSTITUTION(15),
    /** Something that publishes: газета, агентство. */
    OUTLET(16),
    /** Something written: отчёт, заявление. */
    DOCUMENT(17),
    /** Not. */
    NOT(18);

    private final int number;

    SpeechWord(int number) {
        this.number = number;
    }

    /** What stands for it in models. */
    int number() {
        return number;
    }
}
