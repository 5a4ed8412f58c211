package dev.vestnik.training;

/** What a set of labelled texts may be used for. */
enum Licence {
    /** Written and labelled for this project. */
    OWN,
    /** A licence that lets us ship what was learnt from it. */
    LICENSED,
    /** Published by its authors as free research data, without a licence: left out by {@code --licensed-only}. */
    NOT_STATED,
    /** Nothing that is shipped may be learnt from it. */
    MEASURE_ONLY
}
