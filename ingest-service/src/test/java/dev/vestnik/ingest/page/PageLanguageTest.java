package dev.vestnik.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLanguageTest {

    private static final String RUSSIAN =
            "Порт Актау получит новый кран, сообщили в акимате. Работы начнутся весной и закончатся до осени. "
                    .repeat(3);
    private static final String BULGARIAN =
            "Пристанището ще получи нов кран, съобщиха от общината. Работата започва през пролетта и на три смени. "
                    .repeat(3);
    private static final String ENGLISH =
            "The harbour is to get a new crane, the town said on Friday. Work begins in the spring and ends by autumn. "
                    .repeat(3);
    private static final String ITALIAN =
            "Il porto avrà una nuova gru, lo ha detto la città. I lavori iniziano con la primavera e al più tardi in maggio. "
                    .repeat(3);

    @Test
    void whatThePageStatesIsBelieved() {
        assertThat(PageLanguage.of("de", ENGLISH)).isEqualTo("de");
        assertThat(PageLanguage.of("bg", BULGARIAN)).isEqualTo("bg");
        assertThat(PageLanguage.of("kk-Cyrl", RUSSIAN)).isEqualTo("kk-Cyrl");
    }

    @Test
    void lettersOfAnotherScriptBelieWhatIsStated() {
        assertThat(PageLanguage.of("en", RUSSIAN)).isEqualTo("ru");
        assertThat(PageLanguage.of("ru", ENGLISH)).isEqualTo("en");
        assertThat(PageLanguage.of("en", "Порт")).isEqualTo("en");
    }

    @Test
    void aTextWhoseLanguageIsNotStatedShowsItUnlessAnotherLooksLikeIt() {
        assertThat(PageLanguage.of(null, RUSSIAN)).isEqualTo("ru");
        assertThat(PageLanguage.of(null, ENGLISH)).isEqualTo("en");
        assertThat(PageLanguage.of(null, BULGARIAN)).isNull();
        assertThat(PageLanguage.of(null, ITALIAN)).isNull();
    }
}
