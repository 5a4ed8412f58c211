package dev.vestnik.enrich.transformer;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.name.NameFinder;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Token;
import dev.vestnik.enrich.transformer.TokenClassifier.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names with a mounted token classifier, sentence by sentence. Thread-safe. */
public final class MountedNames implements NameFinder {

    private final TokenClassifier classifier;

    public MountedNames(TokenClassifier classifier) {
        this.classifier = classifier;
    }

    @Override
    public List<NameSpan> find(Document document) {
        var names = new ArrayList<NameSpan>();
        document.texts().forEach((field, text) -> text.sentences().forEach(sentence -> find(field, sentence, names)));
        return names;
    }

    private void find(Field field, Sentence sentence, List<NameSpan> names) {
        var labelled =
                classifier.classify(sentence.tokens().stream().map(Token::text).toList());
        for (int from = 0; from < labelled.size(); ) {
            var type = type(labelled.get(from));
            int to = from + 1;
            while (type.isPresent() && to < labelled.size() && goesOn(labelled.get(to), type.get())) {
                to++;
            }
            if (type.isPresent()) {
                double sure = labelled.subList(from, to).stream()
                        .mapToDouble(Labelled::probability)
                        .min()
                        .orElseThrow();
                names.add(new NameSpan(field, sentence.from() + from, sentence.from() + to, type.get(), sure));
            }
            from = to;
        }
    }

    private static boolean goesOn(Labelled labelled, EntityType type) {
        return labelled.label().startsWith("I-")
                && type(labelled).filter(type::equals).isPresent();
    }

    /** What the common tag sets call the types; a label of another type is none of ours. */
    private static Optional<EntityType> type(Labelled labelled) {
        var label = labelled.label();
        return switch (label.substring(label.indexOf('-') + 1)) {
            case "PER", "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORG", "ORGANIZATION", "ORGANISATION" -> Optional.of(EntityType.ORGANISATION);
            case "LOC", "LOCATION", "GPE", "PLACE" -> Optional.of(EntityType.PLACE);
            default -> Optional.empty();
        };
    }
}
