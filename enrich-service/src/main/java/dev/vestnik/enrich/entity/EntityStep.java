package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import java.util.ArrayList;

/** Makes entities of names: dictionary forms, one entity for all its names, its id, and the offices that persons hold. */
public final class EntityStep implements Step {

    private final Gazetteer gazetteer;
    private final Links links;
    private final Offices offices = new Offices();
    private final Namings namings = new Namings(offices);
    private final Roles roles = new Roles(offices);
    private final Referents referents = new Referents(offices, roles);
    private final DictionaryForms forms = new DictionaryForms();

    /** With the links that are built in. */
    public EntityStep(Gazetteer gazetteer) {
        this(gazetteer, Links.load());
    }

    public EntityStep(Gazetteer gazetteer, Links links) {
        this.gazetteer = gazetteer;
        this.links = links;
    }

    @Override
    public Model model() {
        return new Model("entities", "gazetteer-rules-links", "2026-11-22");
    }

    @Override
    public void read(Document document) {
        var known = gazetteer.now();
        var language = document.language();
        var readings = new ArrayList<Reading>();
        document.texts().forEach((field, text) -> readings.add(Reading.of(document, field, text)));
        var evidence = new Evidence(document, (type, name) -> {
            var key = NameKey.of(name, language);
            return known.named(type, key).isPresent()
                    || (type == EntityType.PERSON && links.of(type, key).isPresent());
        });
        var cast = new Cast(known, links, language);
        for (var naming : namings.in(document, readings, known)) {
            cast.add(naming, forms.of(naming.reading(), naming.from(), naming.to(), naming.type(), evidence));
        }
        var stage = new Stage(cast.settle(), known);
        roles.assign(stage, evidence);
        var meant = referents.in(readings, stage, evidence);
        document.names(Register.of(stage.members(), language));
        document.refersTo(meant);
    }
}
