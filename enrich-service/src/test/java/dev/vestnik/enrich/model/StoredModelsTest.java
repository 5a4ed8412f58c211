package dev.vestnik.enrich.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredModelsTest {

    private static final int RIGA = Features.hash("riga");
    private static final int PARIS = Features.hash("paris");

    @Test
    void aWordsVectorComesBackAlmostAsItWas() throws IOException {
        var vectors = vectors(Map.of(RIGA, new float[] {0.5f, -2}, PARIS, new float[] {1, 0.25f}));
        var row = new float[2];

        assertThat(vectors.read(RIGA, row)).isTrue();
        assertThat(row[0]).isCloseTo(0.5f, within(0.01f));
        assertThat(row[1]).isCloseTo(-2, within(0.02f));
        assertThat(vectors.read(Features.hash("oslo"), row)).isFalse();
    }

    @Test
    void withoutVectorsNoWordIsKnown() {
        assertThat(Vectors.NONE.read(RIGA, new float[0])).isFalse();
        assertThat(Vectors.NONE.size()).isZero();
    }

    @Test
    void aNetworkWeighsItsInputsTwice() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Network.write(bytes, List.of("no", "yes"), new float[][] {{100, 100, -50}}, new float[][] {{-1, 0}, {3, 0.5f}});
        var network = Network.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(network.scores(new float[] {1, 0})).containsExactly(-1, 3.5f);
        assertThat(network.scores(new float[] {0, 0})).containsExactly(1, -2.5f);
    }

    @Test
    void clustersThatShareTheirFirstBitsAreInOneGroup() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Clusters.write(bytes, Map.of(RIGA, 5, PARIS, 8), List.of(1, 2));
        var clusters = Clusters.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(clusters.groups()).isEqualTo(2);
        assertThat(clusters.group(clusters.of(RIGA), 0)).isNotEqualTo(clusters.group(clusters.of(PARIS), 0));
        assertThat(clusters.group(clusters.of(RIGA), 1)).isEqualTo(clusters.group(clusters.of(PARIS), 1));
        assertThat(clusters.group(clusters.of(Features.hash("oslo")), 1)).isZero();
    }

    @Test
    void aModelOfAnotherKindIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Vectors.write(bytes, 1, Map.of(RIGA, new float[] {1}));

        assertThatThrownBy(() -> Network.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("vectors");
    }

    private static Vectors vectors(Map<Integer, float[]> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Vectors.write(bytes, 2, rows);
        return Vectors.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
