package dev.vestnik.store.article;

import java.util.List;

/**
 * What keeping a batch came to.
 *
 * @param outcomes one for each arrival, in the order of the batch
 * @param announcements what the public is to learn, in the same order
 */
public record Kept(List<Outcome> outcomes, List<PublicArticle> announcements) {}
