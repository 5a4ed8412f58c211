package dev.vestnik.store.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.change.Changes.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    private static final int LONG = 400_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Погибли 12 человек      | Погибли 15 человек      | Погибли 12 человек | Погибли 15 человек
            12мост 15 рек           | 12мост 16 рек           | мост 15 рек        | мост 16 рек
            5-летний план «7» целей | 5-летний план «8» целей | план 7             | план 8
            из-за 3 аварий          | из-за 4 аварий          | из-за 3 аварий     | из-за 4 аварий
            дом №4 и 1 250,5 тонн   | дом №4 и 1 300,5 тонн   | и 1250.5 тонн      | и 1300.5 тонн
            """)
    void aNumberIsToldWithTheWordsBesideIt(String before, String after, String old, String young) {
        assertThat(NumberWords.changes(before, after)).containsExactly(new Figure(old, young));
    }

    /** With what was here before it took an hour. */
    @Test
    void aTextWithoutSpacesIsReadOnce() {
        var run = "ж".repeat(LONG);

        assertThat(NumberWords.changes(run + " 1", run + ". 1")).isEmpty();
        assertThat(NumberWords.changes(run + "!", run + "! Погибли 2")).containsExactly(new Figure(null, "Погибли 2"));
    }

    @Test
    void aNumberOfManyPartsIsOne() {
        var number = "1" + ".1".repeat(LONG);

        assertThat(NumberWords.changes(number + " пункт", "пункт"))
                .containsExactly(new Figure(number + " пункт", null));
    }
}
