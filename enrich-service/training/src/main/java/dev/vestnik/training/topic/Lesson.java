package dev.vestnik.training.topic;

/** A text about one subject, and how much it counts. */
record Lesson(String headline, String text, String qcode, float weight) {}
