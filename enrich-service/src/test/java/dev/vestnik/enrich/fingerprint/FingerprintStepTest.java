package dev.vestnik.enrich.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Analysis;
import org.junit.jupiter.api.Test;

class FingerprintStepTest {

    private static final String STORY =
            "Жители посёлка у реки третий день носят воду из колодца, потому что насос сломался,"
                    + " а новый привезут только в четверг. Мастера разобрали старый двигатель и нашли трещину, которую заварить"
                    + " нельзя. До четверга воду будут возить машиной, утром и вечером, к зданию школы и к почте на соседней улице.";

    private static final String OTHER =
            "На выставке картин показали сорок работ молодых художников, и каждую можно было"
                    + " потрогать руками, потому что все они сделаны из дерева, камня и шерсти для тех, кто не видит, но хочет"
                    + " знать, каково это, когда перед тобой море, степь, город ночью или лицо старого рыбака.";

    @Test
    void aReprintWithAnotherLeadIsAReprint() {
        var reprint = "Как нам стало известно, вода пропала. " + STORY;

        assertThat(likeness(STORY, reprint)).isGreaterThan(Likeness.REPRINT);
    }

    @Test
    void aReprintThatDropsTheEndIsAReprint() {
        var reprint = STORY.substring(0, STORY.indexOf("До четверга"));

        assertThat(likeness(STORY, reprint)).isGreaterThan(Likeness.REPRINT);
    }

    @Test
    void theOrderOfTheSentencesDoesNotMatter() {
        var turned = STORY.substring(STORY.indexOf("Мастера")) + " " + STORY.substring(0, STORY.indexOf("Мастера"));

        assertThat(likeness(STORY, turned)).isGreaterThan(0.9);
    }

    @Test
    void anotherStoryIsNotTheSame() {
        assertThat(likeness(STORY, OTHER)).isLessThan(Likeness.SAME_STORY);
    }

    /** Two reports that have in common only how reports are written. */
    @Test
    void wordsThatEverybodyUsesMakeNoTwoStoriesAlike() {
        var one =
                "По словам министра, в этом году работа началась в новых районах страны, и люди получили свою помощь вовремя."
                        + " Решение было принято после встречи в правительстве. Плотину у Сарыбулака чинят сварщики.";
        var other = "По словам президента, в этом году работа началась в новых странах, и люди получили помощь вовремя."
                + " Решение было принято после встречи в правительстве. Скрипачи из Куртепы готовят концерт.";

        assertThat(likeness(one, other)).isLessThan(Likeness.REPRINT);
    }

    @Test
    void aTextOfNoWordsHasNoFingerprintAndIsLikeNothing() {
        assertThat(fingerprint("— …")).isEmpty();
        assertThat(Likeness.of("", "")).isZero();
    }

    private static double likeness(String one, String other) {
        return Likeness.of(fingerprint(one), fingerprint(other));
    }

    private static String fingerprint(String body) {
        var digits = Analysis.of(body).document().fingerprint();
        assertThat(digits).matches("([0-9a-f]{128})?");
        return digits;
    }
}
