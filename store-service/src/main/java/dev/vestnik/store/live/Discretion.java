package dev.vestnik.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.amendment.Amendments;
import dev.vestnik.store.live.News.Told;
import dev.vestnik.store.withdrawal.Cover;
import dev.vestnik.store.withdrawal.KilledArticles;
import dev.vestnik.store.withdrawal.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Knows what of the topic's records may be shown now: a record from before a withdrawal stands there for a while. */
@ApplicationScoped
class Discretion {

    private final Withholdings withholdings;
    private final KilledArticles killed;
    private final Amendments amendments;

    Discretion(Withholdings withholdings, KilledArticles killed, Amendments amendments) {
        this.withholdings = withholdings;
        this.killed = killed;
        this.amendments = amendments;
    }

    /** The same without the words that are hidden by now. */
    @Transactional
    List<News> blackened(List<News> news) {
        var hiding = amendments.hiding(news.stream().map(News::id).distinct().toList());
        return news.stream()
                .map(one -> one instanceof Told told && hiding.contains(told.id()) ? blackened(told) : one)
                .toList();
    }

    private Told blackened(Told told) {
        var shown = amendments.blackened(told.id(), new String(told.value(), UTF_8));
        return new Told(told.partition(), told.offset(), told.id(), told.version(), shown.getBytes(UTF_8));
    }

    /** Where each of these may not be shown, in their order; of a killed article nothing may. */
    @Transactional
    List<Cover> covers(List<News> news) {
        var ids = news.stream().map(News::id).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var covers = withholdings.covers(ids);
        Map<UUID, Kill> kills = killed.among(ids).stream()
                .collect(Collectors.toMap(
                        article -> article.id(),
                        article -> new Kill(
                                article.sequence(), article.isRestored() ? article.lastVersion() : Integer.MAX_VALUE)));
        return news.stream()
                .map(one -> Optional.ofNullable(kills.get(one.id()))
                        .flatMap(kill -> kill.over(one))
                        .orElseGet(() -> covers.getOrDefault(one.id(), new Cover.None())))
                .toList();
    }

    /** A kill by that entry of the log, of the versions up to this one. */
    private record Kill(long sequence, int lastVersion) {

        Optional<Cover> over(News news) {
            return news instanceof Told told && told.version() <= lastVersion
                    ? Optional.of(new Cover.Everywhere(sequence))
                    : Optional.empty();
        }
    }
}
