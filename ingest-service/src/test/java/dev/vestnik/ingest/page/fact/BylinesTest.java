package dev.vestnik.ingest.page.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    private static final SiteName SITE = SiteName.of("https://www.listok.example/a", "Листок");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Anna Petrova                                  | Anna Petrova
            Written by Anna Petrova and Olim Karimov         | Anna Petrova, Olim Karimov
            Von Jens Holm und Karla Brink                    | Jens Holm, Karla Brink
            Автор: Савелий Мынжасаров                        | Савелий Мынжасаров
            Савелий Мынжасаров, Бану Сәрсенқызы және Ержан О. | Савелий Мынжасаров, Бану Сәрсенқызы, Ержан О.
            Muallif: Botir Sobirov                           | Botir Sobirov
            Anna Petrova, Political Editor                   | Anna Petrova
            Anna Petrova (Agency)                            | Anna Petrova
            Anna Petrova anna@listok.example                 | Anna Petrova
            Anna Petrova 21.11.2026                          | Anna Petrova
            Petrova, Anna                                    | Anna Petrova
            María José de la Cruz y Ana López                | María José de la Cruz, Ana López
            """)
    void namesAreWhatIsLeftOfABylineWithoutItsTrimmings(String text, String names) {
        assertThat(String.join(", ", Bylines.names(List.of(text), SITE))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Posted on", "https://social.example/anna", "42", "Staff Writer", "Редакция"})
    void whatNamesNobodyGivesNoName(String text) {
        assertThat(Bylines.names(List.of(text), SITE)).isEmpty();
    }

    @Test
    void theSitesOwnNameCountsOnlyWhereNobodyElseIsNamed() {
        assertThat(Bylines.names(List.of("Листок", "Anna Petrova"), SITE)).containsExactly("Anna Petrova");
        assertThat(Bylines.stated(List.of("Листок"), SITE)).containsExactly("Листок");
    }

    @Test
    void aPersonNamedTwiceIsOne() {
        assertThat(Bylines.names(List.of("Petrova", "Anna Petrova", "ANNA PETROVA"), SITE))
                .containsExactly("Anna Petrova");
    }
}
