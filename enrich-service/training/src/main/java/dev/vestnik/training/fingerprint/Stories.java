package dev.vestnik.training.fingerprint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.fingerprint.FingerprintStep;
import dev.vestnik.enrich.fingerprint.Likeness;
import dev.vestnik.enrich.morphology.MorphologyStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports of several outlets about the same events and about others of their kind: how well fingerprints tell which is which. */
final class Stories {

    /** A report, and which event it is about. */
    private record Report(String story, String fingerprint) {}

    private static final List<Step> STEPS = List.of(new MorphologyStep(), new FingerprintStep());

    private final List<Report> reports;

    Stories(List<JsonNode> lines) {
        this.reports = lines.stream().map(Stories::read).toList();
    }

    private static Report read(JsonNode line) {
        var fields = Map.of(
                Field.HEADLINE, line.get("title").asText(),
                Field.BODY, line.get("text").asText());
        var document = new Document(fields, Optional.empty());
        document.isIn(Language.ofTag(line.get("language").asText()).orElseThrow());
        STEPS.forEach(step -> step.read(document));
        return new Report(line.get("story").asText(), document.fingerprint());
    }

    /** F1 of the pairs that are about one event, among all pairs. */
    double f1() {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (int i = 0; i < reports.size(); i++) {
            for (var other : reports.subList(i + 1, reports.size())) {
                boolean same = reports.get(i).story.equals(other.story);
                boolean alike = Likeness.of(reports.get(i).fingerprint, other.fingerprint) >= Likeness.SAME_STORY;
                wanted += same ? 1 : 0;
                found += alike ? 1 : 0;
                right += same && alike ? 1 : 0;
            }
        }
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }
}
