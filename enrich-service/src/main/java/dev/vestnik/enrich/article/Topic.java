package dev.vestnik.enrich.article;

/** An IPTC Media Topic that the article is about. */
public record Topic(String qcode, String name, double confidence) {}
