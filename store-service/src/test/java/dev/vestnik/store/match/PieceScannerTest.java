package dev.vestnik.store.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceScannerTest {

    @ParameterizedTest
    @CsvSource({
        "«Мост» № 5!, Мост 5",
        "covid-19 в 2026-03-02, covid -19 в 2026 -03 -02",
        "из-за 25-летнего, из-за из за 25 летнего",
        "5G-сеть Ту-154М, 5G-сеть 5G сеть Ту-154М Ту 154М",
        "3.5кг 1e5 12.03.2026 +7, 3.5 кг 1e5 12.03.2026 +7",
        "and/or и/или U.S., and/or и или U.S",
        "a@x-y.example tengri.kz. г.Алматы, a@x-y.example tengri.kz г Алматы",
        "https://x.example/a?b=1 есть, x.example/a?b=1 x.example /a?b=1 есть",
        "AT&amp;T <b>и</b>, AT T и",
        "don't foo_bar, don t foo bar",
    })
    void aTextIsCutAsTheDatabaseCutsIt(String text, String pieces) {
        assertThat(PieceScanner.scan(text)).extracting(Piece::text).isEqualTo(List.of(pieces.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"Сыр\u00adдарья, 1", "й̆ойк, 1", "a\u0301b, 1", "🎵мост🎵мост, 2"})
    void whatHasNoWidthPartsNoWord(String text, int words) {
        assertThat(PieceScanner.scan(text)).hasSize(words);
    }
}
