package dev.vestnik.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestnik.ingest.problem.InvalidField;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTest {

    private final SourceSettings present = SettingsJson.read("""
            {"id": "dala", "name": "Дала", "feed": "https://dala.example/rss.xml", "language": "kk", "country": "KZ",
             "zone": "Asia/Almaty", "interval": "PT10M", "articlePattern": "/\\\\d{6}", "enabled": true}
            """);

    @Test
    void aPatchChangesWhatItNamesAndNothingElse() {
        var patched = SettingsJson.patched(present, "{\"interval\": \"PT1H\", \"enabled\": false}");

        assertThat(patched.interval()).isEqualTo(Duration.ofHours(1));
        assertThat(patched.enabled()).isFalse();
        assertThat(patched)
                .usingRecursiveComparison()
                .ignoringFields("interval", "enabled")
                .isEqualTo(present);
    }

    @Test
    void aNullTakesAFieldAway() {
        var patched = SettingsJson.patched(present, "{\"interval\": null, \"zone\": null, \"articlePattern\": null}");

        assertThat(patched.interval()).isNull();
        assertThat(patched.zone()).isNull();
        assertThat(patched.articlePattern()).isNull();
        assertThat(patched.language()).isEqualTo("kk");
    }

    @Test
    void anEmptyPatchChangesNothing() {
        assertThat(SettingsJson.patched(present, "{}")).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"feed": null}             | feed           | must not be empty
            {"id": "steppe"}           | id             | 'dala' to 'steppe'
            {"intervall": "PT1H"}      | intervall      | is unknown here
            {"enabled": "perhaps"}     | enabled        | 'perhaps'
            {"country": "Kazakhstan"}  | country        | 'Kazakhstan'
            {"interval": "P400D"}      | interval       | at most PT720H
            {"articlePattern": "("}    | articlePattern | regular expression, not '('
            {"feed": "ftp://a.b/"}     | feed           | 'ftp://a.b/'
            """)
    void aWrongFieldIsNamedWithItsValue(String patch, String field, String why) {
        assertThatThrownBy(() -> SettingsJson.patched(present, patch))
                .isInstanceOfSatisfying(
                        InvalidField.class, fault -> assertThat(fault.field()).isEqualTo(field))
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"feed\"", "{\"feed\": ", "{\"feed\": \"https://a.example/\"} {}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        assertThatThrownBy(() -> SettingsJson.read(body)).isInstanceOf(InvalidField.class);
    }
}
