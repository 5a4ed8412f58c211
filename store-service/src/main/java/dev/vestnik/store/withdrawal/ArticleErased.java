package dev.vestnik.store.withdrawal;

import java.util.UUID;

/**
 * That an article was killed, told in the transaction that kills it: whoever keeps anything that was made of its text
 * observes this and erases it there.
 */
public record ArticleErased(UUID id) {}
