package dev.vestnik.store.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurkicQueriesTest {

    @Test
    void quotationMarksOfTheDatabaseCannotComeFromAQuery() {
        assertThat(TurkicQueries.phrase("д'арк \\'; drop")).isEqualTo(TurkicQueries.phrase("дарк drop"));
    }

    @Test
    void whatHasNoWordIsNoQuery() {
        assertThat(TurkicQueries.phrase("—")).isEmpty();
        assertThat(TurkicQueries.phrase("a".repeat(300))).isEmpty();
    }
}
