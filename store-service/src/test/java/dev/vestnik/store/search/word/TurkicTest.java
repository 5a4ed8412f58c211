package dev.vestnik.store.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkicTest {

    @ParameterizedTest
    @CsvSource({
        "KAZAKH, құрылысы, құрылыс",
        "KAZAKH, құрылысының, құрылыс",
        "KAZAKH, қалаларымыздан, қала",
        "KAZAKH, қалада, қаланы",
        "KAZAKH, басшысы, басшы",
        "KAZAKH, кітабын, кітап",
        "KAZAKH, халқының, халық",
        "KAZAKH, министрлігі, министрлік",
        "KAZAKH, мұғалімдердің, мұғалім",
        "KAZAKH, облысындағы, облыс",
        "UZBEK, maktablarda, maktab",
        "UZBEK, мактабларда, maktab",
        "UZBEK, ўқитувчилар, oʻqituvchi",
        "UZBEK, gʻoyalarimizni, ғоя",
        "UZBEK, shahrining, shahar",
        "UZBEK, шаҳридаги, shahar",
        "UZBEK, qishlogʻidan, қишлоқ",
        "UZBEK, vazirligi, вазирлик",
        "UZBEK, Европа, Yevropada",
        "UZBEK, объектларни, obyekt",
        "UZBEK, maʼnosi, маъно",
    })
    void formsOfOneWordFindEachOther(Turkic language, String one, String other) {
        assertThat(language.forms(lower(one))).containsAnyElementsOf(language.forms(lower(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "KAZAKH, дала, дәлел",
        "KAZAKH, бала, балық",
        "KAZAKH, министр, мұғалім",
        "UZBEK, maktab, maktub",
        "UZBEK, bozor, bozorlik",
        "UZBEK, toʻp, top",
    })
    void otherWordsDoNot(Turkic language, String one, String other) {
        assertThat(language.forms(one)).doesNotContainAnyElementsOf(language.forms(other));
    }

    @Test
    void formsStayTheSameHoweverManyWordsComeBetween() {
        var before = Turkic.UZBEK.forms("maktablarda");

        for (int i = 0; i < 10_000; i++) {
            Turkic.UZBEK.forms("soʻz" + i);
        }

        assertThat(Turkic.UZBEK.forms("maktablarda")).isEqualTo(before).contains("uz/maktab");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
