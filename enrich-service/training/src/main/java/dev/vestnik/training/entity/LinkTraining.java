package dev.vestnik.training.entity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.entity.EntityNames;
import dev.vestnik.enrich.entity.EntityStep;
import dev.vestnik.enrich.entity.Gazetteer;
import dev.vestnik.enrich.entity.Links;
import dev.vestnik.enrich.morphology.MorphologyStep;
import dev.vestnik.training.LabelledData;
import dev.vestnik.training.LabelledSet;
import dev.vestnik.training.Score;
import dev.vestnik.training.Training;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learns which item of Wikidata a name stands for: the one that people mostly linked it with. */
public final class LinkTraining implements Training {

    /** A name that stands for an item less often than this is left unlinked. */
    private static final double SHARE = 0.6;

    private final MorphologyStep morphology = new MorphologyStep();
    private final EntityNames keys = new EntityNames();

    @Override
    public String task() {
        return "links";
    }

    @Override
    public Map<String, byte[]> models(LabelledData data) {
        var lines = new ArrayList<>(data.toLearnFrom(LabelledSet.NEREL));
        lines.addAll(data.toLearnFrom(LabelledSet.NEREL_DEV));
        lines.addAll(nested(data, LabelledSet.NEREL_NESTED));
        lines.addAll(nested(data, LabelledSet.NEREL_NESTED_DEV));
        return Map.of("dev/vestnik/enrich/entity/links.model", table(lines));
    }

    @Override
    public List<Score> scores(LabelledData data) {
        var lines = new ArrayList<>(data.toLearnFrom(LabelledSet.NEREL));
        lines.addAll(nested(data, LabelledSet.NEREL_NESTED));
        var step = new EntityStep(Gazetteer.load(Optional.empty()), links(lines));
        int all = 0;
        int linked = 0;
        int right = 0;
        int without = 0;
        int wrong = 0;
        for (var text : texts(data.toMeasure(LabelledSet.NEREL_DEV))) {
            step.read(text.document());
            for (var name : text.names()) {
                var tokens = text.document().body().tokens();
                var found = text
                        .document()
                        .bodyNames()
                        .beginningBetween(
                                tokens.get(name.name().from()).start(),
                                tokens.get(name.name().to() - 1).end())
                        .stream()
                        .findFirst()
                        .flatMap(one -> one.entity().wikidata());
                if (name.item().isPresent()) {
                    all++;
                    linked += found.isPresent() ? 1 : 0;
                    right += found.equals(name.item()) ? 1 : 0;
                } else {
                    without++;
                    wrong += found.isPresent() ? 1 : 0;
                }
            }
        }
        return List.of(
                score("accuracy given the mention", right, all),
                score("precision of links", right, linked),
                score("linked though not in Wikidata", wrong, without));
    }

    private static List<JsonNode> nested(LabelledData data, LabelledSet set) {
        return data.folderToLearnFrom(set).map(NestedNames::in).orElse(List.of());
    }

    private static Score score(String measure, int part, int whole) {
        return new Score("NEREL_DEV", measure, (double) part / whole, "not learnt from, names as labelled");
    }

    private Links links(List<JsonNode> lines) {
        try {
            return Links.read(new ByteArrayInputStream(table(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException("what was just written can't be read", e);
        }
    }

    private byte[] table(List<JsonNode> lines) {
        var votes = new Votes();
        for (var line : lines) {
            var text = LinkedText.of(line, morphology);
            for (var name : text.names()) {
                var type = name.name().type();
                votes.add(type, keys.key(text.document(), name.name()), name.item());
                name.label().ifPresent(label -> votes.add(type, keys.key(label), name.item()));
            }
        }
        return Links.write(votes.elected(SHARE));
    }

    private List<LinkedText> texts(List<JsonNode> lines) {
        return lines.stream().map(line -> LinkedText.of(line, morphology)).toList();
    }
}
