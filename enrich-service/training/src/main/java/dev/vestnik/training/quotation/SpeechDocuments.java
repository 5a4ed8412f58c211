package dev.vestnik.training.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.entity.EntityStep;
import dev.vestnik.enrich.entity.Gazetteer;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.enrich.name.NameStep;
import dev.vestnik.training.LabelledData;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads labelled texts as the service reads them before it looks for speech. */
final class SpeechDocuments {

    private static final List<String> FILES =
            List.of("quotations-ru.jsonl", "quotations-en.jsonl", "kk.jsonl", "uz.jsonl");

    private final List<Step> steps =
            List.of(new MorphologyStep(), NameStep.load(), new EntityStep(Gazetteer.load(Optional.empty())));

    /** All of our own texts in which speech is labelled. */
    List<SpeechDocument> all(LabelledData data) {
        return FILES.stream()
                .flatMap(file -> data.own(file).stream())
                .filter(line -> line.has("quotes"))
                .map(this::read)
                .toList();
    }

    SpeechDocument read(JsonNode line) {
        var language = language(line);
        var document = new Document(Map.of(Field.BODY, line.get("text").asText()), Optional.of(language));
        document.isIn(language);
        steps.forEach(step -> step.read(document));
        return new SpeechDocument(line.get("id").asText(), language, document, line);
    }

    private static Language language(JsonNode line) {
        var tag = line.get("language").asText();
        boolean cyrillic = line.get("text").asText().codePoints().anyMatch(c -> c > 0x400 && c < 0x500);
        return switch (tag) {
            case "uz" -> cyrillic ? Language.UZBEK_CYRILLIC : Language.UZBEK_LATIN;
            default -> Language.ofTag(tag).orElseThrow();
        };
    }
}
