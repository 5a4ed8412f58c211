package dev.vestnik.ingest.page.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vestnik.ingest.article.Block;
import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.Item;
import dev.vestnik.ingest.page.date.Moment;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);

    /** What a dump says, word for word; lists that a dump has not are absent, and so are kinds of blocks nobody asks for. */
    record Expected(
            String language,
            String headline,
            @Nullable String subheadline,
            @Nullable String section,
            List<String> byline,
            List<String> keywords,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime modifiedAt,
            boolean zoneAssumed,
            List<String> body,
            @Nullable List<Item> related,
            @Nullable List<Item> mostRead,
            @Nullable List<String> caption,
            @Nullable List<String> comments,
            @Nullable List<String> widget) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-cookies-and-share",
                "kk-teasers",
                "ru-comments",
                "ru-lead-above-the-date",
                "ru-lists-and-quotes",
                "ru-menu-and-most-read",
                "ru-no-date",
                "ru-nothing-but-the-article",
                "ru-several-headlines",
                "ru-sidebar-with-dates-first",
                "ru-teasers-without-heading",
                "ru-windows-tabs",
                "uz-cyrl",
                "uz-latn"
            })
    void aDumpIsReadWordForWord(String name) throws IOException {
        var expected = JSON.readValue(resource(name + ".json"), Expected.class);

        var read = DumpReader.read(resource(name + ".txt"), ZoneId.of("Asia/Tashkent"), null);

        var facts = read.facts();
        assertThat(read.body().text()).isEqualTo(String.join("\n\n", expected.body()));
        assertThat(facts.headline()).isEqualTo(expected.headline());
        assertThat(facts.subheadline()).isEqualTo(expected.subheadline());
        assertThat(facts.section()).isEqualTo(expected.section());
        assertThat(facts.byline()).isEqualTo(expected.byline());
        assertThat(facts.keywords()).isEqualTo(expected.keywords());
        assertThat(facts.language()).isEqualTo(expected.language());
        assertThat(at(facts.published())).isEqualTo(expected.publishedAt());
        assertThat(at(facts.modified())).isEqualTo(expected.modifiedAt());
        assertThat(items(read, BlockKind.RELATED)).isEqualTo(orNone(expected.related()));
        assertThat(items(read, BlockKind.MOST_READ)).isEqualTo(orNone(expected.mostRead()));
        assertThat(texts(read, BlockKind.CAPTION)).isEqualTo(orNone(expected.caption()));
        assertThat(texts(read, BlockKind.COMMENTS)).isEqualTo(orNone(expected.comments()));
        assertThat(texts(read, BlockKind.WIDGET)).containsAll(orNone(expected.widget()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Погода: Ташкент", "Погода в Бухара +12 °C", "Ob-havo: Toshkent", "Weather: Tashkent"})
    void aClockIsThatOfTheCityWhoseWeatherThePageShows(String weather) {
        var page = "Кран\n21.11.2026, 14:05\nНовый кран поставят весной, сообщили в порту.\n";

        var published =
                DumpReader.read(page + weather + "\n", null, null).facts().published();
        var without = DumpReader.read(page, null, null).facts().published();

        assertThat(at(published)).isEqualTo(OffsetDateTime.parse("2026-11-21T14:05:00+05:00"));
        assertThat(Objects.requireNonNull(published).zoneAssumed()).isTrue();
        assertThat(at(without)).isEqualTo(OffsetDateTime.parse("2026-11-21T14:05:00Z"));
    }

    @Test
    void aGivenHeadlineIsNotLookedFor() {
        var read = DumpReader.read("Порт\nКран\nНовый кран поставят весной, сообщили в порту.", null, "Порт");

        assertThat(read.facts().headline()).isEqualTo("Порт");
        assertThat(read.body().text()).isEqualTo("Новый кран поставят весной, сообщили в порту.");
    }

    @Test
    void everyLineStandsSomewhereOnce() throws IOException {
        var text = resource("ru-menu-and-most-read.txt");

        var read = DumpReader.read(text, null, null);

        var blocks =
                String.join(" ", read.body().blocks().stream().map(Block::text).toList());
        var fields = List.of(
                Objects.requireNonNull(read.facts().headline()),
                Objects.requireNonNull(read.facts().subheadline()));
        assertThat(text.lines().map(String::strip).filter(line -> !line.isEmpty() && !fields.contains(line)))
                .allSatisfy(line -> assertThat(blocks).contains(line));
    }

    private static @Nullable OffsetDateTime at(@Nullable Moment moment) {
        return moment == null ? null : moment.at();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<Item> items(DumpReader.Read read, BlockKind kind) {
        return read.body().blocks().stream()
                .filter(block -> block.kind() == kind)
                .flatMap(block -> orNone(block.items()).stream())
                .toList();
    }

    private static List<String> texts(DumpReader.Read read, BlockKind kind) {
        return read.body().blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(DumpReaderTest.class.getResourceAsStream("/dumps/" + name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
