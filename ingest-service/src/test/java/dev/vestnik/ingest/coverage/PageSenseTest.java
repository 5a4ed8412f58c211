package dev.vestnik.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class PageSenseTest {

    @Test
    void aLayoutThatChangesIsNoticedWithinTwentyPages() {
        var good = read(PageSense.UNKNOWN, 100, page -> page % 20 == 0);
        assertThat(good.isLost()).isFalse();

        assertThat(read(good, 5, page -> true).isLost()).isFalse();
        assertThat(read(good, 12, page -> true).isLost()).isTrue();
    }

    @Test
    void aSourceWithManyPagesThatAreNoArticlesIsNotAccused() {
        var dice = new Random(3);
        var mixed = read(PageSense.UNKNOWN, 400, page -> dice.nextInt(10) < 4);
        var accused = 0;
        for (var page = 0; page < 400; page++) {
            mixed = mixed.with(dice.nextInt(10) < 4, true);
            accused += mixed.isLost() ? 1 : 0;
        }

        assertThat(accused).isZero();
    }

    @Test
    void pagesThatNeverMadeSenseShow() {
        assertThat(read(PageSense.UNKNOWN, 19, page -> true).isLost()).isFalse();
        assertThat(read(PageSense.UNKNOWN, 20, page -> true).isLost()).isTrue();
    }

    @Test
    void badDoesNotBecomeUsualWhileItLasts() {
        var good = read(PageSense.UNKNOWN, 100, page -> false);
        var lost = good;
        for (var page = 0; page < 1000; page++) {
            lost = lost.with(true, false);
        }

        assertThat(lost.isLost()).isTrue();
        assertThat(lost.isFound()).isFalse();
        assertThat(read(lost, 18, page -> false).isFound()).isTrue();
    }

    private static PageSense read(PageSense sense, int pages, IntPredicate bad) {
        var next = sense;
        for (var page = 0; page < pages; page++) {
            next = next.with(bad.test(page), true);
        }
        return next;
    }
}
