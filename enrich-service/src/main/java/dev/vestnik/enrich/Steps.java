package dev.vestnik.enrich;

import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.attribution.AttributionStep;
import dev.vestnik.enrich.attribution.DenialStep;
import dev.vestnik.enrich.entity.EntityStep;
import dev.vestnik.enrich.entity.Gazetteer;
import dev.vestnik.enrich.fingerprint.FingerprintStep;
import dev.vestnik.enrich.language.LanguageDetector;
import dev.vestnik.enrich.language.LanguageStep;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.enrich.quotation.QuotationStep;
import dev.vestnik.enrich.sentiment.SentimentStep;
import dev.vestnik.enrich.topic.KeyPhraseStep;
import dev.vestnik.enrich.topic.TopicStep;
import java.util.List;

/** What is understood about an article, in this order: later steps build on what earlier ones found. */
final class Steps {

    private Steps() {}

    /** Loads every step, with its word lists, once. */
    static List<Step> load(Gazetteer gazetteer, Models models) {
        var linguist = new LanguageDetector();
        return List.of(
                new LanguageStep(linguist),
                new MorphologyStep(),
                models.nameStep(),
                new EntityStep(gazetteer),
                new QuotationStep(linguist),
                new AttributionStep(),
                new DenialStep(),
                new SentimentStep(),
                new TopicStep(),
                new KeyPhraseStep(),
                new FingerprintStep());
    }
}
