package dev.vestnik.enrich.entity;

/** Grammatical gender; the endings of Russian surnames and adjectives depend on it. */
enum Gender {
    MALE,
    FEMALE,
    NEUTER
}
