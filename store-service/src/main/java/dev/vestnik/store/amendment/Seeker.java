package dev.vestnik.store.amendment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.StoredReader;
import dev.vestnik.store.withdrawal.Target.Named;
import dev.vestnik.store.withdrawal.Target.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the words of an article that are to be hidden. Needs a transaction. */
@ApplicationScoped
public class Seeker {

    private final Amendments amendments;
    private final StoredReader reader;

    Seeker(Amendments amendments, StoredReader reader) {
        this.amendments = amendments;
        this.reader = reader;
    }

    /** A passage of the body. */
    public Hiding find(EnrichedArticle article, Passage passage) {
        if (!article.contentHash().equals(passage.contentHash())) {
            return new Hiding.OtherText(article.contentHash());
        }
        var body = article.body();
        if (passage.end() > body.codePointCount(0, body.length())) {
            return new Hiding.Absent("quotation", "The body ends before the quotation does.");
        }
        int start = body.offsetByCodePoints(0, passage.start());
        var text = body.substring(start, body.offsetByCodePoints(start, passage.end() - passage.start()));
        var words = Fingerprints.of(article.id(), text);
        var tree = reader.tree(article.json());
        return words.isEmpty()
                ? hidden(tree, new Range(passage.start(), passage.end()))
                        .<Hiding>map(Hiding.Done::new)
                        .orElseGet(() -> new Hiding.Absent("quotation", "There are no words."))
                : passage(article.id(), tree, words);
    }

    private static Hiding passage(UUID id, ObjectNode tree, List<String> words) {
        var hiding = words(id, tree, words, Optional.empty(), new HiddenEntities(List.of()));
        return hiding.places().stream().anyMatch(place -> place.field().equals("body"))
                ? hiding
                : new Hiding.Absent("quotation", "The quotation begins or ends inside a word.");
    }

    /** Everything that names an entity. */
    public Hiding find(EnrichedArticle article, Named named) {
        var tree = reader.tree(article.json());
        var entities = HiddenEntities.of(tree, entity -> reader.key(entity).equals(Optional.of(named.id())));
        var id = Fingerprints.ofId(article.id(), named.id());
        if (!entities.items().isEmpty()) {
            var words = entities.words().stream()
                    .flatMap(name -> Fingerprints.of(article.id(), name).stream())
                    .distinct()
                    .toList();
            return words(article.id(), tree, words, Optional.of(id), entities);
        }
        return amendments.standing(article.id()).stream()
                .filter(amendment -> amendment.hides(id))
                .findFirst()
                .<Hiding>map(amendment -> new Hiding.Done(amendment.sequence()))
                .orElseGet(() -> new Hiding.Absent("entity", "The article names no such entity."));
    }

    private static Hiding.Words words(
            UUID id, ObjectNode tree, List<String> words, Optional<String> entity, HiddenEntities entities) {
        var places = Places.of(tree, new Fingerprints(id, Set.copyOf(words)), entities);
        return new Hiding.Words(words, entity, Places.list(places));
    }

    private static Optional<Long> hidden(ObjectNode tree, Range range) {
        for (var redaction : tree.path("redactions")) {
            if (redaction.path("field").asText().equals("body")
                    && Derived.range(redaction).overlaps(range)) {
                return Optional.of(redaction.path("sequence").asLong());
            }
        }
        return Optional.empty();
    }
}
