package dev.vestnik.enrich.entity;

/** A person's name in its dictionary form, found at tokens {@code from} (inside) to {@code to} (behind). */
record PersonName(int from, int to, String name, String surname, double confidence) {}
