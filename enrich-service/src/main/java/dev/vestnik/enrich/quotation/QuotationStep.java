package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Quotation;
import dev.vestnik.enrich.article.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds who said what where the pattern is plain; what is quoted literally isn't reported once more. */
public final class QuotationStep implements Step {

    private final Map<Language, SpeechCues> cues = new EnumMap<>(Language.class);

    public QuotationStep() {
        for (var language : Language.values()) {
            cues.put(language, SpeechCues.load(language));
        }
    }

    @Override
    public Model model() {
        return new Model("quotations", "cues", "1");
    }

    @Override
    public void read(Document document) {
        document.language().map(cues::get).ifPresent(own -> document.quotes(quotations(document, own)));
    }

    private static List<Quotation> quotations(Document document, SpeechCues cues) {
        var all = new TreeMap<Integer, Quotation>();
        DirectSpeech.in(document, cues)
                .forEach(direct -> all.put(direct.content().start(), direct));
        for (var reported : ReportedSpeech.in(document, cues)) {
            var near = all.lowerEntry(reported.content().end());
            if (near == null || !near.getValue().content().overlaps(reported.content())) {
                all.put(reported.content().start(), reported);
            }
        }
        return List.copyOf(all.values());
    }
}
