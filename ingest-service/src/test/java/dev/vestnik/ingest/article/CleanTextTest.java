package dev.vestnik.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void blanksOfEveryKindBecomeOneBlank() {
        assertThat(CleanText.of("  Актау\u00A0\u202F \t\r\n порт\u2003")).isEqualTo("Актау порт");
    }

    @Test
    void whatNobodySeesGoes() {
        assertThat(CleanText.of("\uFEFFпо\u00ADрт\u200B А\u2060к\u200Eтау\u0007"))
                .isEqualTo("порт Актау");
    }

    @Test
    void halvesOfCharactersGoAndWholeOnesStay() {
        assertThat(CleanText.of("a\uD83D b\uDE00 🔆\uFFFE")).isEqualTo("a b 🔆");
    }

    @Test
    void lettersAreComposed() {
        assertThat(CleanText.of("и\u0306од")).isEqualTo("йод");
    }
}
