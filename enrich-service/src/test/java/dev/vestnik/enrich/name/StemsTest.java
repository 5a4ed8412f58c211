package dev.vestnik.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "RUSSIAN, саркозями, саркоз",
        "KAZAKH, шымкенттен, шымкент",
        "KAZAKH, қалаларының, қала",
        "UZBEK_CYRILLIC, тошкентдаги, тошкент"
    })
    void endingsAreCutOff(Language language, String word, String stem) {
        assertThat(word.substring(0, Stems.of(language).length(word))).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"RUSSIAN, рим", "KAZAKH, ан", "ENGLISH, us"})
    void shortWordsStayWhole(Language language, String word) {
        assertThat(Stems.of(language).length(word)).isEqualTo(word.length());
    }
}
