package dev.vestnik.enrich;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Mention;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.entity.Gazetteer;
import dev.vestnik.enrich.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all steps together find in a text; for tests. */
public record Analysis(Document document) {

    private static final List<Step> STEPS = Steps.load(Gazetteer.load(Optional.empty()), Models.BUILT_IN);

    public static Analysis of(String body) {
        return of(Map.of(Field.BODY, body));
    }

    public static Analysis of(Map<Field, String> fields) {
        var document = new Document(fields, Optional.empty());
        STEPS.forEach(step -> step.read(document));
        return new Analysis(document);
    }

    public String text(Span span) {
        return document.body().slice(span);
    }

    public Entity entity(String name) {
        return document.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
    }

    public List<String> names() {
        return document.entities().stream().map(Entity::name).toList();
    }

    public List<String> mentions(String name) {
        return entity(name).mentions().stream().map(Mention::text).toList();
    }
}
