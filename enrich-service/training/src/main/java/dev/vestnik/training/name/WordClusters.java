package dev.vestnik.training.name;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.name.NameStep;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.vector.ClusterTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The clusters of a language's words. English ones are made of vectors that others have learnt, Russian ones of texts, without
 * their labels: none that is measured.
 */
enum WordClusters {
    RUSSIAN(Language.RUSSIAN) {
        @Override
        Map<Integer, Integer> of(LabelledData data) {
            var texts = TEXTS.stream()
                    .flatMap(set -> data.toLearnFrom(set).stream())
                    .map(line -> line.get("text").asText())
                    .toList();
            return Clustering.of(texts, CLUSTERS);
        }

        @Override
        List<Integer> groups() {
            return List.of();
        }
    },
    ENGLISH(Language.ENGLISH) {
        @Override
        Map<Integer, Integer> of(LabelledData data) {
            return ClusterTree.of(data.vectors(WORDS));
        }

        @Override
        List<Integer> groups() {
            return ClusterTree.groups();
        }
    };

    private static final int CLUSTERS = 400;
    private static final int WORDS = 60_000;
    private static final List<LabelledSet> TEXTS = List.of(
            LabelledSet.NEREL,
            LabelledSet.SLAVIC_NER,
            LabelledSet.WIKINER_RU,
            LabelledSet.WIKINER_RU_DEV,
            LabelledSet.WIKINER_RU_TEST,
            LabelledSet.RUSENTNE,
            LabelledSet.RU_OPINION_NE,
            LabelledSet.OPEN_SENTIMENT);

    private final Language language;

    WordClusters(Language language) {
        this.language = language;
    }

    /** The cluster of each word's hash. */
    abstract Map<Integer, Integer> of(LabelledData data);

    /** How many bits of a cluster's number each kind of group leaves out. */
    abstract List<Integer> groups();

    String file() {
        return NameTraining.FOLDER + NameStep.clustersOf(language);
    }

    Clusters learnt(LabelledData data) {
        try {
            return Clusters.read(new ByteArrayInputStream(model(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] model(LabelledData data) {
        try {
            var bytes = new ByteArrayOutputStream();
            Clusters.write(bytes, of(data), groups());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
