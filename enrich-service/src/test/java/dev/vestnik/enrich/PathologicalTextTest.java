package dev.vestnik.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathologicalTextTest {

    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "а",
                "а ",
                "Аа",
                "😀",
                "👨‍👩‍👧 ",
                "\u200b",
                "а\u200b",
                "\u0301",
                "«",
                "\"",
                "« ",
                "»",
                "А. ",
                "Астана ",
                "МИД ",
                "— ",
                "по словам ",
                "сказал, что ",
                "«а б в», — сказал ",
                "не подтвердил ",
                "Данияр ",
                "Иванов ",
                "министр ",
                "'",
                "a'",
                "-а",
                "Казахстан\u00ad",
                "ӘўİẞﬁA",
                "\n",
                "中文",
                "сообщает ТАСС "
            })
    void aMillionCharactersOfNonsenseAreBounded(String nonsense) {
        var body = nonsense.repeat(MILLION / nonsense.length());

        var start = System.nanoTime();
        var analysis = Analysis.of(body);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(took).isLessThan(Duration.ofSeconds(10)); // a second or less where nothing else runs
        assertThat(analysis.document().body().tokens()).hasSizeLessThanOrEqualTo(30_000);
        assertThat(List.copyOf(analysis.names())).hasSizeLessThan(100);
    }
}
