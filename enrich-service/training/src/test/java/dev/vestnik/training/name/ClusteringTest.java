package dev.vestnik.training.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.model.Features;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteringTest {

    @Test
    void wordsAmongTheSameNeighboursAreInOneCluster() {
        var texts = new ArrayList<String>();
        for (var city : List.of("Рига", "Прага", "Вена")) {
            for (int i = 1; i < 9; i++) {
                texts.add("Поезд " + i + " прибыл на станцию " + city + " вчера утром.");
                texts.add("Ветер дул " + i + " дней, и море у скал шумело ночью.");
            }
        }

        var clusters = Clustering.of(texts, 6);

        assertThat(clusters.get(Features.hash("рига")))
                .isPositive()
                .isEqualTo(clusters.get(Features.hash("прага")))
                .isEqualTo(clusters.get(Features.hash("вена")))
                .isNotEqualTo(clusters.get(Features.hash("шумело")));
    }

    @Test
    void aRareWordIsInNone() {
        assertThat(Clustering.of(List.of("Поезд прибыл."), 2)).isEmpty();
    }
}
