package dev.vestnik.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UzbekLettersTest {

    @ParameterizedTest
    @CsvSource({
        "toshkent, тошкент",
        "o'zbekiston, ўзбекистон",
        "farg'ona, фарғона",
        "chirchiq, чирчиқ",
        "yulduz, юлдуз",
        "eron, эрон"
    })
    void latinWordsAreSpeltAsTheCyrillicOnes(String latin, String cyrillic) {
        assertThat(UzbekLetters.cyrillic(latin)).isEqualTo(cyrillic);
    }

    @Test
    void cyrillicWordsAndNumbersStayAsTheyAre() {
        assertThat(UzbekLetters.cyrillic("тошкент")).isEqualTo("тошкент");
        assertThat(UzbekLetters.cyrillic("2026")).isEqualTo("2026");
    }
}
