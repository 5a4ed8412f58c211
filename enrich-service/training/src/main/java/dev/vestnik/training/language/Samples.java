package dev.vestnik.training.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts that languages are learnt from. */
final class Samples {

    private static final int NEWS = 1500;

    /** News, because the sixteen languages' own texts come from travel guides and encyclopedias. */
    private static final Map<LabelledSet, Language> NEWS_SETS = Map.of(
            LabelledSet.OPEN_SENTIMENT, Language.RUSSIAN,
            LabelledSet.KAZ_NERD, Language.KAZAKH,
            LabelledSet.NEWS_MTSC, Language.ENGLISH);

    private Samples() {}

    static List<Sample> toLearnFrom(LabelledData data) {
        var samples = new ArrayList<Sample>();
        data.toLearnFrom(LabelledSet.SIB200_LANGUAGES).forEach(line -> addWithScripts(of(line), samples));
        NEWS_SETS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(set -> {
            var lines = data.toLearnFrom(set.getKey());
            lines.stream()
                    .limit(NEWS)
                    .map(line ->
                            new Sample(line.get("id").asText(), set.getValue().tag(), text(line)))
                    .forEach(samples::add);
        });
        data.own("languages.jsonl").forEach(line -> samples.add(of(line)));
        return samples;
    }

    /** Uzbek is written in two scripts, and the set has one of them. */
    private static void addWithScripts(Sample sample, List<Sample> samples) {
        if (sample.tag().equals("uz")) {
            samples.add(new Sample(sample.id(), Language.UZBEK_LATIN.tag(), sample.text()));
            samples.add(new Sample(sample.id(), Language.UZBEK_CYRILLIC.tag(), UzbekCyrillic.of(sample.text())));
        } else {
            samples.add(sample);
        }
    }

    static List<Sample> toMeasure(LabelledData data) {
        var samples = new ArrayList<Sample>();
        data.toMeasure(LabelledSet.SIB200_LANGUAGES).forEach(line -> addWithScripts(of(line), samples));
        return samples;
    }

    /** Ids of the sixteen languages are {@code sib200-LANGUAGE-NUMBER}; the number stands for the meaning. */
    private static Sample of(JsonNode line) {
        var id = line.get("id").asText();
        return new Sample(
                id.substring(id.lastIndexOf('-') + 1), line.get("language").asText(), text(line));
    }

    private static String text(JsonNode line) {
        return line.get("text").asText();
    }
}
