package dev.vestnik.enrich.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Analysis;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Quotation;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationStepTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«Мы построим дорогу к осени», — сказал министр Ерлан Каратаев.|Мы построим дорогу к осени|сказал|Ерлан Каратаев",
                "Министр Ерлан Каратаев заявил: «Дорога будет готова к осени».|Дорога будет готова к осени|заявил|Ерлан Каратаев",
                "«Жолды күзге дейін саламыз», – деді министр Ерлан Қаратаев.|Жолды күзге дейін саламыз|деді|Ерлан Қаратаев",
                "«Yoʻlni kuzgacha quramiz va ochamiz», — dedi vazir Jasur Karimov.|Yoʻlni kuzgacha quramiz va ochamiz|dedi|Jasur Karimov",
                "«Йўлни кузгача қурамиз ва очамиз», — деди вазир Жасур Каримов.|Йўлни кузгача қурамиз ва очамиз|деди|Жасур Каримов",
                "“We will build the road by autumn,” said the minister Margaret Holloway.|We will build the road by autumn,|said|Margaret Holloway",
            })
    void literalWordsHaveTheirSpeaker(String body, String content, String cue, String speaker) {
        var analysis = Analysis.of(body);

        assertThat(analysis.document().quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.kind()).isEqualTo(Quotation.Kind.DIRECT);
            assertIs(analysis, quotation, content, cue, speaker);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Министр Ерлан Каратаев сообщил, что дорога будет готова к осени.|дорога будет готова к осени|сообщил|Ерлан Каратаев",
                "По словам Ерлана Каратаева, дорога будет готова к осени.|дорога будет готова к осени|По словам|Ерлан Каратаев",
                "Ерлан Қаратаевтың айтуынша, жол күзге дейін дайын болады.|жол күзге дейін дайын болады|айтуынша|Ерлан Қаратаев",
                "Jasur Karimovning aytishicha, yoʻl kuzgacha tayyor boʻladi.|yoʻl kuzgacha tayyor boʻladi|aytishicha|Jasur Karimov",
                "Жасур Каримовнинг айтишича, йўл кузгача тайёр бўлади.|йўл кузгача тайёр бўлади|айтишича|Жасур Каримов",
                "According to Margaret Holloway, the road will be ready by autumn.|the road will be ready by autumn|According to|Margaret Holloway",
                "Margaret Holloway said on Monday that the road will be ready by autumn.|the road will be ready by autumn|said|Margaret Holloway",
                "The mayors of Osh, Naryn and Talas will open the road in autumn, Margaret Holloway said.|The mayors of Osh, Naryn and Talas will open the road in autumn|said|Margaret Holloway",
            })
    void reportedWordsHaveTheirSpeaker(String body, String content, String cue, String speaker) {
        var analysis = Analysis.of(body);

        assertThat(analysis.document().quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.kind()).isEqualTo(Quotation.Kind.INDIRECT);
            assertIs(analysis, quotation, content, cue, speaker);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALMATY, Sept 12 (Reuters) - ",
                "TASHKENT - ",
                "NUR-SULTAN (AP) — ",
                "Bishkek, 3 November (24.kg) – ",
            })
    void aDatelineIsNoPartOfWhatIsSaid(String dateline) {
        var body = dateline + "The road will be ready by autumn, Margaret Holloway said on Monday.";
        var analysis = Analysis.of(body);

        assertThat(analysis.document().quotations())
                .singleElement()
                .satisfies(quotation ->
                        assertIs(analysis, quotation, "The road will be ready by autumn", "said", "Margaret Holloway"));
        assertThat(analysis.document().attributions()).isEmpty();
    }

    @Test
    void aDashBehindANameIsNoDateline() {
        var analysis = Analysis.of("Almaty — once the capital — has enough water, Margaret Holloway said on Monday.");

        assertThat(analysis.document().quotations())
                .singleElement()
                .satisfies(quotation -> assertIs(
                        analysis,
                        quotation,
                        "Almaty — once the capital — has enough water",
                        "said",
                        "Margaret Holloway"));
    }

    @Test
    void aNameInQuotationMarksIsNoQuotation() {
        assertThat(Analysis.of("Газета «Вестник новой степи» сказала бы иначе, но её закрыли.")
                        .document()
                        .quotations())
                .isEmpty();
    }

    @Test
    void aStoryInWhichNobodySpeaksHasNoQuotation() {
        assertThat(Analysis.of("Дорогу, которую закрыли в мае, открыли осенью, и теперь по ней снова ходят грузовики.")
                        .document()
                        .quotations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Мы построим дорогу, — сказал министр Ерлан Каратаев, — и откроем её осенью».",
                "«Мы построим дорогу», — сказал министр Ерлан Каратаев. — «И откроем её осенью».",
                "— Мы построим дорогу, — сказал министр Ерлан Каратаев. — И откроем её осенью.",
            })
    void interruptedWordsAreTwoPiecesOfOneSpeaker(String body) {
        var analysis = Analysis.of(body);

        assertThat(analysis.document().quotations())
                .extracting(quotation -> analysis.text(quotation.content()).toLowerCase(Locale.ROOT))
                .containsExactly("мы построим дорогу", "и откроем её осенью");
        assertThat(analysis.document().quotations())
                .allSatisfy(quotation ->
                        assertThat(quotation.speaker().orElseThrow().name()).isEqualTo("Ерлан Каратаев"));
    }

    @Test
    void wordsInAnotherLanguageSayWhichOne() {
        var body =
                "«We will build the road together with our partners by the end of the year», — сказал министр Ерлан Каратаев.";

        assertThat(Analysis.of(body).document().quotations())
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.language()).contains(Language.ENGLISH));
    }

    @Test
    void whatIsAssertedIsAClaimAndWhatIsAskedForIsNot() {
        var analysis = Analysis.of(
                "Министр Ерлан Каратаев сообщил, что дорога готова. Депутат Алия Нурланова попросила открыть мост.");

        assertThat(analysis.document().claims())
                .extracting(claim -> analysis.text(claim.what()))
                .containsExactly("дорога готова");
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "\"", "« слово ", "\"слово ", "“word "})
    void marksThatAreNeverClosedTakeNoTime(String mark) {
        var document = new Document(Map.of(Field.BODY, mark.repeat(10_000)), Optional.empty());
        document.isIn(Language.RUSSIAN);
        var step = new QuotationStep(words -> Optional.empty());

        var start = System.nanoTime();
        step.read(document);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static void assertIs(Analysis analysis, Quotation quotation, String content, String cue, String speaker) {
        assertThat(analysis.text(quotation.content())).isEqualTo(content);
        assertThat(quotation.cue().map(analysis::text)).contains(cue);
        assertThat(quotation.speaker()).hasValueSatisfying(one -> {
            assertThat(one.name()).isEqualTo(speaker);
            assertThat(analysis.document().entities())
                    .extracting("id")
                    .contains(one.entity().orElseThrow());
        });
    }
}
