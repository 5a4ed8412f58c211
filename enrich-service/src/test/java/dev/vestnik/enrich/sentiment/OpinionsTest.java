package dev.vestnik.enrich.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Mention;
import dev.vestnik.enrich.article.Quotation;
import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpinionsTest {

    private static final String BODY = "«Вектор» обманул людей», — сказал Асанбеков. «Вектор» открыл новый цех.";
    private static final Mention QUOTED = new Mention(Field.BODY, 1, 7, "Вектор").with(new Sentiment(-0.8));
    private static final Mention OWN = new Mention(Field.BODY, 46, 52, "Вектор").with(new Sentiment(0.6));

    @Test
    void whatASpeakerThinksIsTheSpeakersOpinion() {
        assertThat(Opinions.of(document(QUOTED))).singleElement().satisfies(opinion -> {
            assertThat(opinion.holder().name()).isEqualTo("Асанбеков");
            assertThat(opinion.target().entity()).contains("v");
            assertThat(opinion.label()).isEqualTo(Sentiment.Label.NEGATIVE);
            assertThat(opinion.evidence()).isEqualTo(new Span(0, 22));
        });
    }

    @Test
    void whatTheOutletSaysIsNobodysOpinion() {
        assertThat(Opinions.of(document(OWN))).isEmpty();
    }

    @Test
    void theOutletsOwnWordsCountWhereThereAreAny() {
        var ownWords = new OwnWords(document(QUOTED).quotations());

        assertThat(ownWords.of(List.of(QUOTED, OWN))).containsExactly(OWN);
        assertThat(ownWords.of(List.of(QUOTED))).containsExactly(QUOTED);
    }

    private static Document document(Mention mention) {
        var document = new Document(Map.of(Field.BODY, BODY), Optional.empty());
        document.names(List.of(new Entity(
                "v",
                EntityType.ORGANISATION,
                "Вектор",
                Optional.empty(),
                Optional.empty(),
                1,
                1,
                List.of(),
                Optional.empty(),
                List.of(mention))));
        var speaker = new Speaker("Асанбеков", Optional.empty(), Optional.empty(), Optional.of(34), Optional.of(43));
        document.quotes(List.of(new Quotation(
                Quotation.Kind.DIRECT, new Span(0, 22), Optional.empty(), Optional.of(speaker), Optional.empty())));
        return document;
    }
}
