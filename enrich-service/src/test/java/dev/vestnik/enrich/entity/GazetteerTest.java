package dev.vestnik.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    @Test
    void anInstallationAddsNamesOfItsOwn(@TempDir Path folder) throws IOException {
        var file = folder.resolve("own.tsv");
        Files.writeString(file, "# ours\norganisation\toutlet\t-\tСтепной вестник\t-\t-\tSteppe Herald\t-\n");

        var gazetteer = Gazetteer.load(Optional.of(file));

        var found = gazetteer.now().at(new Text("Степного вестника").tokens(), 0, Optional.of(Language.RUSSIAN));
        assertThat(found).hasValueSatisfying(one -> {
            assertThat(one.entity().id()).isEqualTo("organisation:степной-вестник");
            assertThat(one.to()).isEqualTo(2);
        });
        assertThat(gazetteer.now().at(new Text("Астаны").tokens(), 0, Optional.of(Language.RUSSIAN)))
                .isPresent();
    }

    @Test
    void aBrokenLineIsNamed(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("own.tsv"), "place\tТёплое\n");

        assertThatThrownBy(() -> Gazetteer.load(Optional.of(file)))
                .hasMessageContaining("Line 1")
                .hasMessageContaining("own.tsv")
                .hasMessageContaining("Тёплое");
    }

    @Test
    void aChangedFileIsReadAnewWithoutARestart(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("own.tsv"), line("Степное"));
        var gazetteer = Gazetteer.load(Optional.of(file));

        Files.writeString(file, line("Степное") + line("Озёрное-на-Горе"));

        assertThat(knows(gazetteer, "Озёрное-на-Горе")).isTrue();
    }

    @Test
    void whileTheFileIsBrokenWhatItSaidBeforeStaysInForce(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("own.tsv"), line("Степное"));
        var gazetteer = Gazetteer.load(Optional.of(file));

        Files.writeString(file, line("Озёрное") + "place\tQ1\n");

        assertThat(knows(gazetteer, "Степное")).isTrue();
        assertThat(knows(gazetteer, "Озёрное")).isFalse();

        Files.writeString(file, line("Озёрное"));

        assertThat(knows(gazetteer, "Озёрное")).isTrue();
    }

    private static String line(String name) {
        return "place\t-\t-\t" + name + "\t-\t-\t-\t-\n";
    }

    private static boolean knows(Gazetteer gazetteer, String name) {
        return gazetteer
                .now()
                .at(new Text(name).tokens(), 0, Optional.of(Language.RUSSIAN))
                .isPresent();
    }
}
