package dev.vestnik.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Analysis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicStepTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "medtop:15000000|Сборная выиграла матч, тренер доволен командой и турниром",
                "medtop:05000000|Мектеп оқушылары емтихан тапсырды және мұғалім оларды мақтады",
                "medtop:07000000|Shifokor kasalxonada bemorlar uchun yangi vaksina haqida gapirdi",
                "medtop:03000000|Ёнғин ва зилзила оқибатида қутқарувчилар иш бошлади",
                "medtop:04000000|The bank and the company said that exports and the market are up",
            })
    void theWordsOfASubjectGiveTheTopic(String qcode, String body) {
        assertThat(Analysis.of(body).document().topics().getFirst().qcode()).isEqualTo(qcode);
    }
}
