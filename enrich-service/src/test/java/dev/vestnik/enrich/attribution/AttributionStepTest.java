package dev.vestnik.enrich.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vestnik.enrich.Analysis;
import dev.vestnik.enrich.article.Denial;
import dev.vestnik.enrich.article.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionStepTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Дорогу откроют к осени, как пишет Kazinform.|Казинформ|как пишет Kazinform|AGENCY",
                "Об этом передаёт ТАСС, и это было известно.|ТАСС|передаёт ТАСС|AGENCY",
                "Об этом пишет газета «Степной Вестник», и это всё.|Степной Вестник|пишет газета «Степной Вестник»|OUTLET",
                "Жол ашылады, деп хабарлайды Қазақпарат.|Қазақпарат|деп хабарлайды Қазақпарат|AGENCY",
                "Bu haqda UzA xabar berdi va bu muhim edi.|OʻzA|UzA xabar berdi|AGENCY",
                "Бу ҳақда Рейтер хабар берди ва бу муҳим эди.|Reuters|Рейтер хабар берди|AGENCY",
                "The road will be open by autumn, Reuters reported.|Reuters|Reuters reported|AGENCY",
            })
    void aCitedSourceIsNamed(String body, String name, String evidence, Source kind) {
        var analysis = Analysis.of(body);

        assertThat(analysis.document().attributions()).singleElement().satisfies(attribution -> {
            assertThat(attribution.name()).isEqualTo(name);
            assertThat(analysis.text(attribution.evidence())).isEqualTo(evidence);
            assertThat(attribution.kind()).isEqualTo(kind);
            assertThat(attribution.hop()).isEqualTo(1);
        });
    }

    @Test
    void theSourceOfTheSourceIsOneHopFurther() {
        var attributions = Analysis.of("Дорогу откроют, сообщает Tengrinews со ссылкой на МИД Казахстана.")
                .document()
                .attributions();

        assertThat(attributions)
                .extracting("name", "hop")
                .containsExactly(tuple("Tengrinews", 1), tuple("Министерство иностранных дел Республики Казахстан", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "МИД Казахстана опроверг закрытие границы с соседями.|Министерство иностранных дел Республики Казахстан|опроверг|закрытие границы с соседями",
                "Министр Ерлан Каратаев не подтвердил, что дорогу закроют.|Ерлан Каратаев|не подтвердил|дорогу закроют",
                "Қаржы министрлігі салық көтерілетінін жоққа шығарды.|Қаржы министрлігі|жоққа шығарды|салық көтерілетінін",
                "Moliya vazirligi yangi soliq joriy etilishini rad etdi.|Moliya vazirligi|rad etdi|yangi soliq joriy etilishini",
                "Молия вазирлиги янги солиқ жорий этилишини рад этди.|Молия вазирлиги|рад этди|янги солиқ жорий этилишини",
                "The Finance Ministry denied that the tax will be higher.|Finance Ministry|denied|the tax will be higher",
            })
    void aDenialHasWhoAndWhat(String body, String speaker, String cue, String what) {
        var analysis = Analysis.of(body);

        assertThat(analysis.document().denials()).singleElement().satisfies(denial -> {
            assertThat(denial.speaker().name()).isEqualTo(speaker);
            assertThat(analysis.text(denial.cue())).isEqualTo(cue);
            assertThat(analysis.text(denial.what())).isEqualTo(what);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "МИД Казахстана опроверг закрытие границы.|DENIED",
                "МИД Казахстана не подтвердил закрытие границы.|NOT_CONFIRMED",
                "МИД Казахстана отказался комментировать закрытие границы.|DECLINED_TO_COMMENT",
            })
    void toDenyNotToConfirmAndNotToCommentAreThreeThings(String body, Denial.Kind kind) {
        assertThat(Analysis.of(body).document().denials()).extracting("kind").containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "МИД Казахстана не подтвердил и не опроверг закрытие границы.|NOT_CONFIRMED",
                "Прокуратура актердің ұсталғанын растаған жоқ.|NOT_CONFIRMED",
                "Прокуратура актердің ұсталғанын растамады.|NOT_CONFIRMED",
                "Vazirlik tekshiruv boshlanganini tasdiqlamadi.|NOT_CONFIRMED",
                "Министрліктің баспасөз қызметі редакция сауалына жауап бермеді.|DECLINED_TO_COMMENT",
                "“Orol Nuri” kompaniyasi tahririyat so‘roviga javob bermadi.|DECLINED_TO_COMMENT",
                "Компания «Степной Ветер» не прокомментировала инцидент.|DECLINED_TO_COMMENT",
                "Министр уклонился от ответа на вопрос о сроках.|DECLINED_TO_COMMENT",
            })
    void aNegationBesideWhatIsConfirmedOrAnsweredMakesTheKind(String body, Denial.Kind kind) {
        assertThat(Analysis.of(body).document().denials()).extracting("kind").containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Прокуратура актердің ұсталғанын растады.",
                "Vazirlik tekshiruv boshlanganini tasdiqladi.",
                "В Минэнерго подтвердили информацию о проверке.",
                "Ішкі істер министрлігі әншінің ұсталуына түсініктеме берді.",
                "Energetika vaziri Jurabek Ergashev tariflar oshishiga izoh berdi.",
                "Energy Minister Daniyar Tleubergenov commented on the reports of his resignation.",
                "Пресс-служба МВД дала комментарий по поводу задержания певца.",
            })
    void whoConfirmsOrCommentsDeniesNothing(String body) {
        assertThat(Analysis.of(body).document().denials()).isEmpty();
    }

    @Test
    void whatIsConfirmedIsClaimed() {
        var analysis = Analysis.of("Прокуратура актердің ұсталғанын растады.");

        assertThat(analysis.document().claims())
                .singleElement()
                .satisfies(claim -> assertThat(analysis.text(claim.what())).isEqualTo("актердің ұсталғанын"));
    }

    @Test
    void aSourceThatNobodyKnowsIsNamedAsItIsWritten() {
        assertThat(Analysis.of("Мост закроют на ремонт, сообщает портал «Ясный полдень».")
                        .document()
                        .attributions())
                .extracting("name", "kind")
                .containsExactly(tuple("Ясный полдень", Source.OUTLET));
    }
}
