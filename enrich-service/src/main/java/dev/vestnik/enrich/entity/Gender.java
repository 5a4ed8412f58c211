package dev.vestnik.enrich.entity;

/** Grammatical gender of a person's name; Russian surnames depend on it. */
enum Gender {
    MALE,
    FEMALE
}
