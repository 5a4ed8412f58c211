package dev.vestnik.training.name;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.name.Labels;
import dev.vestnik.enrich.name.ReadSentence;
import dev.vestnik.enrich.name.Reading;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text, read as the service reads it, with the names that people have marked. */
record NamedText(String id, String text, Document document, List<ReadSentence> sentences, List<Marked> names) {

    /** A name, in code points of the text. */
    record Marked(Span span, EntityType type) {}

    static NamedText of(JsonNode line, Language language, Step morphology, Reading reading) {
        var text = line.get("text").asText();
        var document = new Document(Map.of(Field.BODY, text), Optional.of(language));
        document.isIn(language);
        morphology.read(document);
        var names = new ArrayList<Marked>();
        for (var name : line.path("entities")) {
            var span = new Span(name.get("start").asInt(), name.get("end").asInt());
            type(name.get("type").asText()).ifPresent(type -> names.add(new Marked(span, type)));
        }
        return new NamedText(line.get("id").asText(), text, document, reading.read(document), List.copyOf(names));
    }

    NamedText withNames(List<Marked> others) {
        return new NamedText(id, text, document, sentences, List.copyOf(others));
    }

    private static Optional<EntityType> type(String type) {
        return switch (type) {
            case "PER" -> Optional.of(EntityType.PERSON);
            case "ORG" -> Optional.of(EntityType.ORGANISATION);
            case "LOC" -> Optional.of(EntityType.PLACE);
            default -> Optional.empty();
        };
    }

    /** What the words of a sentence are labelled; a word that is partly in a name is in it. */
    List<String> labels(Sentence sentence) {
        var tokens = sentence.tokens();
        var labels = new ArrayList<>(Collections.nCopies(tokens.size(), Labels.OUTSIDE));
        for (var name : names) {
            if (name.span.end() > sentence.start() && name.span.start() < sentence.end()) {
                int from = 0;
                while (from < tokens.size() && tokens.get(from).end() <= name.span.start()) {
                    from++;
                }
                int to = from;
                while (to < tokens.size() && tokens.get(to).start() < name.span.end()) {
                    to++;
                }
                Labels.mark(labels, from, to, name.type);
            }
        }
        return labels;
    }
}
