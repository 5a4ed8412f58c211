package dev.vestnik.store.amendment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.intake.Arrival;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.StoredReader;
import dev.vestnik.store.withdrawal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Lets nothing of articles be kept or told but as it was decided. Needs a transaction around it. */
@ApplicationScoped
public class Amendments {

    private static final List<String> BEHIND_ALL = List.of("version", "pubStatus", "storedAt");

    private final AmendmentRows rows;
    private final StoredReader reader;

    Amendments(AmendmentRows rows, StoredReader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    /** Notes what was decided. */
    public void add(Amendment amendment) {
        rows.add(amendment);
    }

    /** What stands about an article, in the order in which it was decided. */
    public List<Amendment> standing(UUID id) {
        return rows.standing(List.of(id));
    }

    /** Those of the articles that have hidden words. */
    public Set<UUID> hiding(Collection<UUID> ids) {
        return rows.standing(ids).stream()
                .filter(amendment -> !amendment.isNote())
                .map(amendment -> amendment.articleId)
                .collect(toSet());
    }

    /** The number of the note that says the same. */
    public Optional<Long> note(UUID id, String authority, String text) {
        return standing(id).stream()
                .filter(amendment -> Optional.ofNullable(amendment.note)
                        .map(reader::tree)
                        .filter(note -> note.path("authority").asText().equals(authority)
                                && note.path("note").asText().equals(text))
                        .isPresent())
                .map(Amendment::sequence)
                .findFirst();
    }

    /** Takes back those among an article's amendments that have these numbers, and says which they are. */
    public List<Amendment> lift(UUID id, Collection<Long> sequences, Entry entry) {
        var lifted = standing(id).stream()
                .filter(amendment -> sequences.contains(amendment.sequence))
                .toList();
        lifted.forEach(amendment -> amendment.liftedAt = Instant.parse(entry.recordedAt()));
        rows.change(lifted);
        return lifted;
    }

    /** What arrived, as it may be kept. The batch's articles are locked: what is decided later finds them kept. */
    public List<Arrival> over(List<Arrival> batch, Collection<UUID> ids) {
        var standing = rows.standing(ids).stream().collect(groupingBy(amendment -> amendment.articleId));
        return standing.isEmpty()
                ? batch
                : batch.stream().map(arrival -> over(arrival, standing)).toList();
    }

    private Arrival over(Arrival arrival, Map<UUID, List<Amendment>> standing) {
        return arrival instanceof EnrichedArticle article && standing.containsKey(article.id())
                ? amended(article, standing.getOrDefault(article.id(), List.of()))
                : arrival;
    }

    private EnrichedArticle amended(EnrichedArticle article, List<Amendment> standing) {
        var tree = reader.tree(article.json());
        blacken(tree, standing);
        annotate(tree, standing);
        return reader.article(tree).orElse(article).in(article.trace());
    }

    /** A document of the store without hidden words. */
    public String blackened(UUID id, String document) {
        return written(document, tree -> blacken(tree, standing(id)));
    }

    /** A document of the store with the notes that stand on the article, and no others. */
    public String annotated(UUID id, String document) {
        return written(document, tree -> annotate(tree, standing(id)));
    }

    private String written(String document, Consumer<ObjectNode> writer) {
        var tree = reader.tree(document);
        if (!tree.has("body")) {
            return document; // its text is erased
        }
        var before = tree.deepCopy();
        var own = BEHIND_ALL.stream().map(tree::remove).toList();
        writer.accept(tree);
        for (int i = 0; i < own.size(); i++) {
            tree.set(BEHIND_ALL.get(i), own.get(i));
        }
        return tree.equals(before) ? document : tree.toString();
    }

    private void blacken(ObjectNode tree, List<Amendment> standing) {
        standing.stream()
                .filter(amendment -> !amendment.isNote())
                .forEach(amendment -> new Blackening(tree, amendment, hidden(tree, amendment)).run());
    }

    private void annotate(ObjectNode tree, List<Amendment> standing) {
        tree.remove("corrections");
        standing.stream()
                .flatMap(amendment -> Optional.ofNullable(amendment.note).stream())
                .forEach(note -> tree.withArray("corrections").add(reader.tree(note)));
    }

    private HiddenEntities hidden(ObjectNode tree, Amendment amendment) {
        return HiddenEntities.of(tree, entity -> reader.key(entity)
                .filter(key -> amendment.hides(Fingerprints.ofId(amendment.articleId, key)))
                .isPresent());
    }
}
