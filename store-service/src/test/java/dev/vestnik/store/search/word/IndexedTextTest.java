package dev.vestnik.store.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexedTextTest {

    @Test
    void aWordHasAllItsPlacesAndThoseInTheHeadlineTheirWeight() {
        assertThat(words(IndexedText.of("kk", "дала", "жел дала"))).contains("'kk/дала':1A,3", "'kk/жел':2");
        assertThat(words(IndexedText.of("ru", "Мосты открыты", "Откроют и мосты")))
                .containsExactlyInAnyOrder("'мост':1A,5", "'открыт':2A", "'откроют':3");
    }

    @Test
    void aWordOnEveryPageAtTheEndOfAHeadlineTakesNoPlaceAsInTheDatabase() {
        assertThat(words(IndexedText.of("ru", "Снег и мы", "Зима"))).containsExactlyInAnyOrder("'снег':1A", "'зим':2");
    }

    @Test
    void signsOfTheDatabaseInAWordMeanNothing() {
        assertThat(IndexedText.of("en", "http://x.example/it's").vector()).contains("'x.example/it''s':");
        assertThat(IndexedText.of("kk", "д'арк \\'; drop"))
                .extracting(IndexedText::vector)
                .isEqualTo(IndexedText.of("kk", "дарк drop").vector());
    }

    @Test
    void aWordLongerThanTheDatabaseTakesIsNone() {
        assertThat(words(IndexedText.of("tr", "а".repeat(1_023) + " " + "б".repeat(1_024) + " мост")))
                .containsExactlyInAnyOrder("'" + "а".repeat(1_023) + "':1", "'мост':2");
    }

    @Test
    void aWordHasAsManyPlacesAsTheDatabaseTakes() {
        var vector = IndexedText.of("en", "snow ".repeat(300)).vector();

        assertThat(vector).endsWith(",255 ");
        assertThat(IndexedText.of("en", "a ".repeat(20_000) + "snow").vector()).isEqualTo("'snow':16383 ");
    }

    private static String[] words(IndexedText text) {
        return text.vector().split(" ");
    }
}
