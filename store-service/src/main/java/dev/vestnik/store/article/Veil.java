package dev.vestnik.store.article;

import dev.vestnik.store.withdrawal.Cover;
import dev.vestnik.store.withdrawal.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets the public see of articles what it may. Needs a transaction around it. */
@ApplicationScoped
public class Veil {

    private final Articles articles;
    private final Versions versions;
    private final Withholdings withholdings;
    private final Clock clock;

    Veil(Articles articles, Versions versions, Withholdings withholdings, Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.withholdings = withholdings;
        this.clock = clock;
    }

    /** What is told of these: no article that is withheld everywhere, and others with the countries where they are. */
    List<PublicArticle> over(List<PublicArticle> told) {
        var covers = withholdings.covers(
                told.stream().map(PublicArticle::id).distinct().toList());
        return told.stream()
                .flatMap(article -> switch (covers.getOrDefault(article.id(), new Cover.None())) {
                    case Cover.None() -> Stream.of(article);
                    case Cover.In cover -> Stream.of(article.withheld(cover, clock.instant()));
                    case Cover.Everywhere(var by) -> Stream.empty();
                })
                .toList();
    }

    /** The same of one article's document, for readers who may see it. */
    String over(UUID id, String document) {
        return cover(id).over(document);
    }

    /** Where an article may not be shown now. */
    public Cover cover(UUID id) {
        return withholdings.covers(List.of(id)).getOrDefault(id, new Cover.None());
    }

    /** Whether the store has the article; no other writer changes it until the transaction ends. */
    public boolean knows(UUID id) {
        return !articles.lock(List.of(id)).isEmpty();
    }

    /** How an article stands now, told anew; empty if it is not here or is not to be told of. */
    public Optional<PublicArticle> current(UUID id) {
        return articles.lock(List.of(id)).stream()
                .findFirst()
                .map(this::asItStands)
                .map(article -> article.toldAgain(clock.instant()))
                .flatMap(article -> over(List.of(article)).stream().findFirst());
    }

    private PublicArticle asItStands(Article head) {
        var version = versions.find(head.id, head.currentVersion)
                .map(PublicArticle::of)
                .orElseThrow(() -> new IllegalStateException("The store has lost the current version of " + head.id));
        return head.absence()
                .filter(absence -> !absence.isOver())
                .map(version::gone)
                .orElse(version);
    }
}
