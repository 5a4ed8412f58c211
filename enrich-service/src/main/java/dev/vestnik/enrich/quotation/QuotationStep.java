package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Linguist;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.article.SpeechPart.Part;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.quotation.Quotations.Heard;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who said what, literally or in substance, and the words that cite and deny, which other steps read. */
public final class QuotationStep implements Step {

    /** Fewer words than these tell no language. */
    private static final int SURE = 5;

    private final SpeechFeatures features = new SpeechFeatures();
    private final VoiceWords voices = new VoiceWords();
    private final SpeechModel speech;

    private final Linguist linguist;

    /** With the models that are built in. */
    public QuotationStep(Linguist linguist) {
        this(SpeechModel.load(), linguist);
    }

    public QuotationStep(SpeechModel speech, Linguist linguist) {
        this.speech = speech;
        this.linguist = linguist;
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
        var known = voices.of(language);
        var passages = speech.passages(document, text, language).stream()
                .filter(passage -> !cites(passage) || Voices.areAnybody(document, passage, known))
                .toList();
        var speakers = new Speakers(document, features.words(language), known, cited(document, passages));
        var heard = new ArrayList<Heard>();
        for (var passage : passages) {
            heard.add(new Heard(
                    passage,
                    passage.part().speaks() ? speakers.at(passage.from(), passage.to()) : Optional.<Speaker>empty()));
        }
        var quotations = new Quotations(document.body().tokens(), text.clauses(), heard, tongue(language)).join();
        document.hears(heard.stream().map(Heard::part).toList());
        document.quotes(quotations);
        document.claims(Claims.of(quotations, passages, text));
    }

    private static boolean cites(Passage passage) {
        return passage.part() == Part.CITED || passage.part() == Part.CITING_SOURCE;
    }

    private static List<Span> cited(Document document, List<Passage> passages) {
        var tokens = document.body().tokens();
        return passages.stream()
                .filter(passage -> passage.part() == Part.CITED)
                .map(passage -> Span.of(tokens.get(passage.from()), tokens.get(passage.to() - 1)))
                .toList();
    }

    /** The language of literal words where it is surely another one than the article's. */
    private Linguist tongue(Language own) {
        return words -> words.size() < SURE
                ? Optional.empty()
                : linguist.languageOf(words).filter(other -> other != own);
    }
}
