package dev.vestnik.training.name;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.name.NameStep;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The clusters of a language's words, and the texts, without their labels, that they are learnt from: none that is measured. */
record WordClusters(Language language, int count, List<LabelledSet> sets) {

    static final WordClusters RUSSIAN = new WordClusters(
            Language.RUSSIAN,
            400,
            List.of(
                    LabelledSet.NEREL,
                    LabelledSet.SLAVIC_NER,
                    LabelledSet.WIKINER_RU,
                    LabelledSet.WIKINER_RU_DEV,
                    LabelledSet.WIKINER_RU_TEST,
                    LabelledSet.RUSENTNE,
                    LabelledSet.RU_OPINION_NE,
                    LabelledSet.OPEN_SENTIMENT));

    static final WordClusters ENGLISH = new WordClusters(
            Language.ENGLISH, 300, List.of(LabelledSet.NEWS_MTSC, LabelledSet.NEWS_MTSC_DEV, LabelledSet.WNUT17));

    static List<WordClusters> all() {
        return List.of(RUSSIAN, ENGLISH);
    }

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
        var texts = sets.stream()
                .flatMap(set -> data.toLearnFrom(set).stream())
                .map(line -> line.get("text").asText())
                .toList();
        try {
            var bytes = new ByteArrayOutputStream();
            Clusters.write(bytes, Clustering.of(texts, count));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
