package dev.vestnik.enrich.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Analysis;
import dev.vestnik.enrich.article.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

    @Test
    void whatJoinsASentenceIsNoPartOfWhoSpeaks() {
        var analysis = Analysis.of(
                "The result is at odds with forecasts made in early summer, when traders spoke of a poor crop"
                        + " after a cold spring. Growers now plan to extend the season with winter varieties.");

        assertThat(analysis.document().quotations())
                .extracting(quotation -> quotation.speaker().map(Speaker::name).orElse(""))
                .contains("traders", "Growers")
                .doesNotContain("when traders", "Growers now");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Официальный представитель Twitter сообщил, что сервис работает. «Мы всё исправили за один день», – заявил спикер.|официальный представитель Twitter",
                "Министр Айгуль Сарина заявила, что мост закроют. «Он слишком стар для грузовиков», – сказала она.|Айгуль Сарина",
                "«Мост закроют в мае», – сказал министр Ерлан Каратаев. По словам министра, ремонт займёт год.|Ерлан Каратаев",
            })
    void whoeverHasNoNameIsTheOneWhoSpokeBefore(String body, String speaker) {
        var quotations = Analysis.of(body).document().quotations();

        assertThat(quotations).hasSize(2);
        assertThat(quotations.getLast().speaker())
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo(speaker));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Конкурс показал, что дети умеют рисовать море.",
                "Это говорит, что дорогу откроют к осени.",
                "«Жол күзге дейін ашылады», — деді оны.",
            })
    void whatCannotSpeakIsNoSpeaker(String body) {
        assertThat(Analysis.of(body).document().quotations())
                .allSatisfy(quotation -> assertThat(quotation.speaker()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Движение закроют на неделю, сообщили в муниципальном управлении гражданской защиты.|муниципальное управление гражданской защиты",
                "По мнению российских экспертов, цены вырастут к осени.|российские эксперты",
                "Однако политологи считают, что выборы пройдут тихо.|политологи",
                "По данным следствия, склад подожгли ночью.|следствие",
                "Москва заявила, что готова к переговорам о дороге.|Москва",
            })
    void whoeverHasNoNameIsCalledInTheDictionaryForm(String body, String speaker) {
        assertThat(Analysis.of(body).document().quotations()).singleElement().satisfies(quotation -> assertThat(
                        quotation.speaker().orElseThrow().name())
                .isEqualTo(speaker));
    }

    @Test
    void whoeverIsCalledByNameIsNotTheOneWhoSpokeBefore() {
        var quotations = Analysis.of(
                        "The mayor said the road would open. Senator Quimby said that the tax was too high.")
                .document()
                .quotations();

        var speaker = quotations.getLast().speaker().orElseThrow();
        assertThat(speaker.name()).isEqualTo("Quimby");
        assertThat(speaker.role()).contains("senator");
    }

    @Test
    void thereMeansTheInstitutionThatSpokeBefore() {
        var quotations = Analysis.of(
                        "Движение закроют на неделю, сообщили в управлении дорог. «Ждём снега», — пояснили там.")
                .document()
                .quotations();

        assertThat(quotations.getLast().speaker().orElseThrow().name()).isEqualTo("управление дорог");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Министерство энергетики Казахстана повысило тарифы, сообщает Bloomberg. «Рост неизбежен», – заявили в ведомстве.|Министерство энергетики Казахстана",
                "ТОО «Арал Лучи» сократило сто рабочих, пишет «Власть». В компании заявили, что выплатили компенсации.|Арал Лучи",
                "Еңбек министрлігі зауытты тексерді, деп жазды Reuters. Министрлік заңбұзушылық жоқ екенін мәлімдеді.|Еңбек министрлігі",
                "“Orol Nuri” kompaniyasi yuz ishchini qisqartirdi, deb yozdi Daryo. Kompaniya barcha to‘lovlar amalga oshirilganini bildirdi.|Orol Nuri",
                "The Energy Ministry raised tariffs, according to Bloomberg. “Growth is inevitable,” the ministry said.|Energy Ministry",
            })
    void aKindOfInstitutionMeansTheLastOfThatKind(String body, String speaker) {
        assertThat(Analysis.of(body).document().quotations().getLast().speaker())
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo(speaker));
    }

    @Test
    void whomAnArticleHasItFromIsNotMeantByAnotherKindOfInstitution() {
        var quotations = Analysis.of("Об этом сообщает Bloomberg. «Рост неизбежен», – заявили в министерстве.")
                .document()
                .quotations();

        assertThat(quotations.getLast().speaker())
                .hasValueSatisfying(one -> assertThat(one.entity()).isEmpty());
    }
}
