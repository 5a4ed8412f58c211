package dev.vestnik.enrich.quotation;

/** What a word has to do with speech. The order is stored in models. */
enum SpeechWord {
    /** Nothing. */
    NONE,
    /** Asserts: сказал, dedi. */
    SAYS,
    /** Thinks or feels: считает, hopes. */
    THINKS,
    /** Wants something of somebody: просит, urged. */
    ASKS,
    /** Makes public: пишет, передаёт. */
    REPORTS,
    /** Denies: опроверг. */
    DENIES,
    /** Confirms, which with a negation is no denial yet: подтвердил. */
    CONFIRMS,
    /** Comments, which many decline to do. */
    COMMENTS,
    /** Declines: отказался. */
    DECLINES,
    /** Whose words, view or data: слова, мнение. */
    WORDS,
    /** Is based on: ссылаясь. */
    CITES,
    /** Begins what is said: что, that, деп. */
    THAT,
    /** As: как, согласно, according. */
    AS,
    /** Stands for somebody: он, she, ол. */
    PRONOUN,
    /** Somebody by profession or office: спикер. */
    PERSON,
    /** An institution: министерство, пресс-служба. */
    INSTITUTION,
    /** Something that publishes: газета, агентство. */
    OUTLET,
    /** Something written: отчёт, заявление. */
    DOCUMENT,
    /** Not. */
    NOT
}
