package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Mention;
import dev.vestnik.enrich.article.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The entities of one article while they are being found: each once, with all its mentions. */
final class Register {

    /** A headline names few, and those because the article is about them. */
    private static final int HEADLINE_WEIGHT = 4;

    private record Entry(
            EntityType type,
            String name,
            Optional<String> wikidata,
            Optional<Source> source,
            double confidence,
            TreeSet<Mention> mentions) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    void add(KnownEntity known, String name, Mention mention) {
        add(known.id(), new Entry(known.type(), name, known.wikidata(), known.source(), 0.9, new TreeSet<>()), mention);
    }

    void add(EntityType type, String name, double confidence, Mention mention) {
        var entry = new Entry(type, name, Optional.empty(), Optional.empty(), confidence, new TreeSet<>());
        add(Ids.of(type, name), entry, mention);
    }

    private void add(String id, Entry entry, Mention mention) {
        entries.computeIfAbsent(id, key -> entry).mentions.add(mention);
    }

    /** Everybody in the order of their first mention. */
    List<Entity> entities() {
        double all = entries.values().stream().mapToDouble(Register::weight).sum();
        var entities = new ArrayList<Entity>();
        entries.forEach((id, entry) -> entities.add(new Entity(
                id,
                entry.type,
                entry.name,
                entry.wikidata,
                entry.source,
                entry.confidence,
                Math.round(weight(entry) / all * 1000) / 1000.0,
                List.of(),
                Optional.empty(),
                List.copyOf(entry.mentions))));
        entities.sort((one, other) ->
                one.mentions().getFirst().compareTo(other.mentions().getFirst()));
        return entities;
    }

    private static double weight(Entry entry) {
        return entry.mentions.stream()
                .mapToDouble(mention -> mention.field() == Field.BODY ? 1 : HEADLINE_WEIGHT)
                .sum();
    }
}
