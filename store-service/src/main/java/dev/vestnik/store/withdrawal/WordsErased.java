package dev.vestnik.store.withdrawal;

import java.util.UUID;

/**
 * That some words of an article may no longer be read anywhere, told in the transaction that erases them: whoever keeps anything
 * that was made of its text observes this and makes it anew from the current version, or erases it.
 */
public record WordsErased(UUID id) {}
