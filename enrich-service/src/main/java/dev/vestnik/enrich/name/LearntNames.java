package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.NameSpan;
import dev.vestnik.enrich.model.SequenceLabeller;
import java.util.ArrayList;
import java.util.List;

/** Finds names by a model that was learnt from labelled texts of the language. */
public final class LearntNames implements NameFinder {

    private final Reading reading;
    private final SequenceLabeller labeller;
    private final List<String> labels;

    public LearntNames(Reading reading, SequenceLabeller labeller) {
        this.reading = reading;
        this.labeller = labeller;
        this.labels = labeller.labels();
    }

    @Override
    public List<NameSpan> find(Document document) {
        var names = new ArrayList<NameSpan>();
        reading.read(document).forEach(sentence -> add(names, sentence));
        return names;
    }

    private void add(List<NameSpan> names, ReadSentence sentence) {
        var labelled = labeller.label(sentence.features());
        float[] sure = {};
        int from = -1;
        for (int i = 0; i < labelled.length; i++) {
            var label = labels.get(labelled[i]);
            if (label.startsWith("B") || label.startsWith("S")) {
                from = i;
            }
            if (from >= 0 && (label.startsWith("E") || label.startsWith("S"))) {
                sure = sure.length == 0 ? labeller.confidence(sentence.features(), labelled) : sure;
                int first = sentence.sentence().from();
                var type = EntityType.valueOf(label.substring(2));
                names.add(new NameSpan(sentence.field(), first + from, first + i + 1, type, least(sure, from, i)));
                from = -1;
            }
        }
    }

    private static double least(float[] sure, int from, int to) {
        float least = 1;
        for (int i = from; i <= to; i++) {
            least = Math.min(least, sure[i]);
        }
        return least;
    }
}
