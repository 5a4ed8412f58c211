package dev.vestnik.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageStepTest {

    private final LanguageStep step = new LanguageStep(new LanguageDetector());

    @Test
    void whatTheTextShowsCountsForMoreThanWhatThePageClaims() {
        var document = document("Ауыл тұрғындары үшін жаңа мектеп салынды және ол бүгін ашылды", Language.RUSSIAN);

        step.read(document);

        assertThat(document.language()).contains(Language.KAZAKH);
    }

    @Test
    void whereTheTextShowsTooLittleThePageIsBelieved() {
        var document = document("Астана — Алматы 2:1", Language.KAZAKH);

        step.read(document);

        assertThat(document.language()).contains(Language.KAZAKH);
    }

    @Test
    void aLanguageThatIsNotOursIsNamed() {
        var document = document("Айылдын тургундары үчүн жаңы мектеп курулду жана ал бүгүн ачылды", Language.KAZAKH);

        step.read(document);

        assertThat(document.language()).isEmpty();
        assertThat(document.otherLanguage()).contains("ky");
    }

    @Test
    void aTailOfAnotherLanguageDoesNotTurnTheArticle() {
        var article = "The cooperative expects about two thousand visitors in the first year of the trail. ".repeat(12);
        var tail = "Троллейбус пойдёт в объезд улицы до вечера, сообщили в управлении пассажирского транспорта. "
                .repeat(12);
        var document = document(article + tail, Language.RUSSIAN);

        step.read(document);

        assertThat(document.language()).contains(Language.ENGLISH);
    }

    private static Document document(String body, Language claimed) {
        return new Document(Map.of(Field.BODY, body), Optional.of(claimed));
    }
}
