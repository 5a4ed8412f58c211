package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.quotation.Quotations.Heard;
import java.util.ArrayList;
import java.util.Optional;

/** Finds who said what, literally or in substance, and the words that cite and deny, which other steps read. */
public final class QuotationStep implements Step {

    private final SpeechFeatures features = new SpeechFeatures();
    private final SpeechModel speech;

    public QuotationStep() {
        this(SpeechModel.load());
    }

    public QuotationStep(SpeechModel speech) {
        this.speech = speech;
    }

    @Override
    public Model model() {
        return new Model("quotations", "speech-crf", "1");
    }

    @Override
    public void read(Document document) {
        document.language().ifPresent(language -> read(document, language));
    }

    private void read(Document document, Language language) {
        var text = speech.text(document, language);
        var speakers = new Speakers(document, features.words(language));
        var heard = new ArrayList<Heard>();
        var passages = speech.passages(document, text, language);
        for (var passage : passages) {
            heard.add(new Heard(
                    passage,
                    passage.part().speaks()
                            ? Optional.of(speakers.at(passage.from(), passage.to()))
                            : Optional.<Speaker>empty()));
        }
        var quotations = new Quotations(document.body().tokens(), text.clauses(), heard).join();
        document.hears(heard.stream().map(Heard::part).toList());
        document.quotes(quotations);
        document.claims(Claims.of(quotations, passages, text));
    }
}
