package dev.vestnik.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {

    private final Path folder;

    SourcesFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void sourcesAreListedWithWhatTheyNeed() throws IOException {
        var file = write("""
                sources:
                  - feed: https://www.briz.example/rss.xml
                  - id: dala
                    name: Дала Курьер
                    feed: https://dala.example/atom.xml
                    language: kk
                    zone: Asia/Almaty
                    interval: PT30S
                """);

        var sources = SourcesFile.read(file);

        assertThat(sources).extracting(SourceSettings::id).containsExactly("briz-example", "dala");
        assertThat(sources.getFirst().interval()).isNull();
        assertThat(sources.getLast().zone()).isEqualTo(ZoneId.of("Asia/Almaty"));
        assertThat(sources.getLast().interval()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void noFileMeansNoSources() {
        assertThat(SourcesFile.read(folder.resolve("absent.yaml"))).isEmpty();
    }

    @Test
    void anEmptyListMeansNoSources() throws IOException {
        assertThat(SourcesFile.read(write("sources:\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interval: soon              | sources[1].interval: must be an ISO 8601 duration
            zone: Nowhere               | sources[1].zone: must be a time zone
            feeds: x                    | sources[1].feeds: is unknown here
            """)
    void aBrokenFileNamesItselfTheEntryAndTheField(String line, String message) throws IOException {
        var file = write("sources:\n  - feed: https://a.example/\n  - feed: https://b.example/\n    " + line + "\n");

        assertThatThrownBy(() -> SourcesFile.read(file))
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void anEntryWithoutFeedIsNamed() throws IOException {
        var file = write("sources:\n  - id: a\n");

        assertThatThrownBy(() -> SourcesFile.read(file)).hasMessageContaining("sources[0].feed: must not be empty");
    }

    @Test
    void twoEntriesOfOneIdAreNamed() throws IOException {
        var file = write("sources:\n  - feed: https://a.example/ru.xml\n  - feed: https://a.example/kk.xml\n");

        assertThatThrownBy(() -> SourcesFile.read(file))
                .hasMessageContaining("sources[1].id: 'a-example' is listed twice");
    }

    @Test
    void aFileThatIsNoYamlIsNamed() throws IOException {
        var file = write("sources: [\n");

        assertThatThrownBy(() -> SourcesFile.read(file)).hasMessageContaining(file.toString());
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("sources.yaml"), content);
    }
}
