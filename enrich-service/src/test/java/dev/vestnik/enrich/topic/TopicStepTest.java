package dev.vestnik.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Analysis;
import org.junit.jupiter.api.Test;
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

    @Test
    void aReprintWithAnotherLeadLooksAlikeAndAnotherTextDoesNot() {
        var story = "Жители посёлка у реки третий день носят воду из колодца, потому что насос сломался, а новый"
                + " привезут только в четверг. Мастера разобрали старый двигатель и нашли трещину, которую заварить нельзя."
                + " До четверга воду будут возить машиной, утром и вечером, к зданию школы и к почте на соседней улице.";
        var reprint = "Как нам стало известно, вода пропала. " + story;
        var other = "На выставке картин показали сорок работ молодых художников, и каждую можно было потрогать руками,"
                + " потому что все они сделаны из дерева, камня и шерсти для тех, кто не видит, но хочет знать, каково"
                + " это, когда перед тобой море, степь, город ночью или лицо старого рыбака, который чинит сети.";

        assertThat(distance(story, reprint)).isLessThan(16).isLessThan(distance(story, other));
    }

    private static int distance(String one, String other) {
        return Long.bitCount(fingerprint(one) ^ fingerprint(other));
    }

    private static long fingerprint(String body) {
        var hex = Analysis.of(body).document().fingerprint();
        assertThat(hex).matches("[0-9a-f]{16}");
        return Long.parseUnsignedLong(hex, 16);
    }
}
