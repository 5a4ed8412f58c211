package dev.vestnik.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Analysis;
import org.junit.jupiter.api.Test;

class KeyPhraseStepTest {

    @Test
    void phrasesThatReturnAreNamedInTheirDictionaryForm() {
        var phrases = Analysis.of("Атомную станцию построят у озера. Атомной станции нужна вода, и жители спорят об"
                        + " атомной станции. Озеро мелеет.")
                .document()
                .keyPhrases();

        assertThat(phrases).contains("атомная станция", "озеро").doesNotContain("станция");
    }

    @Test
    void aLanguageWithoutADictionaryHasItsLongWords() {
        var phrases = Analysis.of(
                        "The reactor stopped on Monday. Engineers say the reactor is safe and the reactor works.")
                .document()
                .keyPhrases();

        assertThat(phrases).contains("reactor").hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void namesAreLeftToTheEntities() {
        var phrases = Analysis.of("Вчера Лейла Сарина пела. Потом Лейла Сарина ушла, и Лейла Сарина не вернулась.")
                .document()
                .keyPhrases();

        assertThat(phrases).noneMatch(phrase -> phrase.contains("лейла") || phrase.contains("сарин"));
    }
}
