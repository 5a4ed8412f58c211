package dev.vestnik.enrich.article;

/** Which model or set of rules did a task. */
public record Model(String task, String id, String version) {}
