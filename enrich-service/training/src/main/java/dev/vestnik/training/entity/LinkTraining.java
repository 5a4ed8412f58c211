package dev.vestnik.training.entity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.EntityType;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        var texts = texts(lines);
        var labels = labels(texts);
        for (var text : texts) {
            for (var name : text.names()) {
                var type = name.name().type();
                var key = keys.key(
                        text.document(), name.name(), (kind, one) -> labels.contains(Links.name(kind, keys.key(one))));
                votes.add(type, key, name.item());
                name.label()
                        .ifPresent(label -> keys.keys(type, label).forEach(one -> votes.add(type, one, name.item())));
            }
        }
        return Links.write(votes.elected(SHARE));
    }

    /** What Wikidata calls persons, in full and by the surname: these are dictionary forms. */
    private Set<Long> labels(List<LinkedText> texts) {
        var labels = new HashSet<Long>();
        for (var text : texts) {
            for (var name : text.names()) {
                if (name.name().type() == EntityType.PERSON) {
                    name.label().ifPresent(label -> {
                        labels.add(Links.name(EntityType.PERSON, keys.key(label)));
                        labels.add(Links.name(EntityType.PERSON, keys.key(surname(label))));
                    });
                }
            }
        }
        return labels;
    }

    /** «Пушкин, Александр Сергеевич», «Александр Сергеевич Пушкин». */
    private static String surname(String label) {
        int comma = label.indexOf(", ");
        return comma < 0 ? label.substring(label.lastIndexOf(' ') + 1) : label.substring(0, comma);
    }

    private List<LinkedText> texts(List<JsonNode> lines) {
        return lines.stream().map(line -> LinkedText.of(line, morphology)).toList();
    }
}
