package dev.vestnik.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.enrich.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameStepTest {

    private static final NameStep STEP = NameStep.load();
    private static final MorphologyStep MORPHOLOGY = new MorphologyStep();

    @Test
    void personsPlacesAndOrganisationsAreToldApart() {
        assertThat(names(Language.RUSSIAN, "Директор компании «Тенгиз Ойл» Ирина Сорокина прилетела в Москву."))
                .contains("PERSON Ирина Сорокина", "PLACE Москву")
                .anyMatch(name -> name.startsWith("ORGANISATION") && name.contains("Тенгиз Ойл"));
    }

    @Test
    void aRussianNameIsKnownInEveryCase() {
        assertThat(names(Language.RUSSIAN, "Вчера журналисты встретились с Ириной Сорокиной и Петром Лыковым."))
                .containsExactly("PERSON Ириной Сорокиной", "PERSON Петром Лыковым");
    }

    @Test
    void kazakhNamesAreFound() {
        assertThat(names(Language.KAZAKH, "Бүгін Астанада Ерлан Жүнісов журналистермен кездесті."))
                .contains("PLACE Астанада", "PERSON Ерлан Жүнісов");
    }

    @Test
    void englishNamesAreFound() {
        assertThat(names(Language.ENGLISH, "Yesterday Peter Langford flew to London with his wife."))
                .contains("PERSON Peter Langford", "PLACE London");
    }

    @Test
    void anEnglishSurnameAloneIsAName() {
        assertThat(names(Language.ENGLISH, "Langford said on Tuesday that Holloway would resign."))
                .contains("PERSON Langford", "PERSON Holloway");
    }

    @Test
    void uzbekNamesAreFoundInBothScripts() {
        assertThat(names(Language.UZBEK_LATIN, "Kecha Dilnoza Ergasheva Toshkentga keldi."))
                .containsExactly("PERSON Dilnoza Ergasheva", "PLACE Toshkentga");
        assertThat(names(Language.UZBEK_CYRILLIC, "Кеча Дилноза Эргашева Тошкентга келди."))
                .containsExactly("PERSON Дилноза Эргашева", "PLACE Тошкентга");
    }

    @Test
    void headlinesAreReadToo() {
        var document = new Document(
                Map.of(
                        Field.HEADLINE,
                        "Ирина Сорокина прилетела в Москву",
                        Field.BODY,
                        "Об этом стало известно вчера."),
                Optional.empty());

        assertThat(names(Language.RUSSIAN, document)).contains("PERSON Ирина Сорокина");
        assertThat(document.nameSpans()).allMatch(name -> name.field() == Field.HEADLINE);
    }

    @Test
    void anotherFinderMayStandInThePlaceOfTheBuiltInOne() {
        var found = List.of(new NameSpan(Field.BODY, 0, 1, EntityType.PRODUCT, 1));
        var step = new NameStep(Map.of(Language.RUSSIAN, document -> found), "other", "1");
        var document = document("Буран приземлился.");
        document.isIn(Language.RUSSIAN);

        step.read(document);

        assertThat(document.nameSpans()).isEqualTo(found);
    }

    @Test
    void aTextInNoKnownLanguageHasNoNames() {
        var document = document("Peter Langford flew to London.");

        STEP.read(document);

        assertThat(document.nameSpans()).isEmpty();
    }

    private static List<String> names(Language language, String body) {
        return names(language, document(body));
    }

    private static Document document(String body) {
        return new Document(Map.of(Field.BODY, body), Optional.empty());
    }

    private static List<String> names(Language language, Document document) {
        document.isIn(language);
        MORPHOLOGY.read(document);
        STEP.read(document);
        return document.nameSpans().stream()
                .map(name -> {
                    var text = Objects.requireNonNull(document.texts().get(name.field()));
                    var span = Span.of(
                            text.tokens().get(name.from()), text.tokens().get(name.to() - 1));
                    return name.type() + " " + text.slice(span);
                })
                .toList();
    }
}
