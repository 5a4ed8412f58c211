package dev.vestnik.store.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * The publisher no longer shows an article.
 *
 * @param noticedAt when that was first seen
 * @param reason one word of the contract's, such as {@code not-found}
 */
public record GoneNotice(UUID id, Instant noticedAt, String reason) implements Arrival {}
