package dev.vestnik.store.standing;

import static java.util.stream.Collectors.groupingBy;

import dev.vestnik.store.article.PublicArticle;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.Findings.Named;
import dev.vestnik.store.intake.PublishedReader;
import dev.vestnik.store.match.ParsedArticle;
import dev.vestnik.store.withdrawal.ArticleErased;
import dev.vestnik.store.withdrawal.Entry;
import dev.vestnik.store.withdrawal.WordsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Asks the standing queries of each article that is told, and tells the hits, in the transaction that stores the article: there is a
 * hit if and only if the article was stored.
 */
@ApplicationScoped
public class Matches {

    private final Watch watch;
    private final MatchRows rows;
    private final HitDesk desk;
    private final PublishedReader reader;
    private final EntityAliases aliases;
    private final Clock clock;

    Matches(Watch watch, MatchRows rows, HitDesk desk, PublishedReader reader, EntityAliases aliases, Clock clock) {
        this.watch = watch;
        this.rows = rows;
        this.desk = desk;
        this.reader = reader;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** Matches articles in the given order. Needs a transaction around it. */
    public void find(List<PublicArticle> told) {
        watch.catchUp();
        var news = told.stream().filter(PublicArticle::isNews).toList();
        if (watch.isEmpty() || news.isEmpty()) {
            return;
        }
        var articles = news.stream().map(article -> reader.read(article.json())).toList();
        var names = aliases.of(
                articles.stream().flatMap(Matches::entities).distinct().toList());
        var tally = new Tally(before(articles), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        for (int i = 0; i < news.size(); i++) {
            var parsed = ParsedArticle.of(articles.get(i), entity -> names.getOrDefault(entity, List.of()));
            tally.enter(news.get(i), parsed, watch.matching(parsed), watch::find);
        }
        rows.put(tally.matching());
        rows.remove(tally.ended());
        desk.tell(tally.hits());
    }

    private static Stream<String> entities(EnrichedArticle article) {
        return article.findings().entities().stream().map(Named::key);
    }

    private Map<UUID, List<MatchRow>> before(List<EnrichedArticle> articles) {
        var ids = articles.stream().map(EnrichedArticle::id).distinct().toList();
        return new HashMap<>(rows.of(ids).stream().collect(groupingBy(row -> row.articleId)));
    }

    /** Tells everybody whose query the article matched that it is withdrawn. Needs a transaction around it. */
    public void withdraw(Entry entry) {
        watch.catchUp();
        var matched = rows.of(List.of(entry.articleId()));
        var hits = new ArrayList<Hit>();
        matched.forEach(
                match -> watch.find(match.queryId).ifPresent(of -> hits.add(Hit.withdrawn(of.query(), match, entry))));
        desk.drop(entry.articleId());
        rows.remove(matched);
        desk.tell(hits);
    }

    /** Forgets what an article matched whose time is over; its tombstone tells that it is gone. Needs a transaction around it. */
    public void forget(UUID article) {
        rows.remove(rows.of(List.of(article)));
    }

    /** What was still to be told of a killed article is told no more. */
    void erase(@Observes ArticleErased erased) {
        desk.drop(erased.id());
    }

    /** Passages may have the words; the article is told anew without them, and so are its hits. */
    void erase(@Observes WordsErased erased) {
        desk.drop(erased.id());
    }
}
