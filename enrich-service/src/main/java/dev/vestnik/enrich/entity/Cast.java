package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody in an article, each once: the long and the short forms of a name and its acronym are one. Belongs to one thread. */
final class Cast {

    private final KnownNames known;
    private final Links links;
    private final Optional<Language> language;
    private final Spellings spellings;
    private final Map<String, Member> byName = new LinkedHashMap<>();

    Cast(KnownNames known, Links links, Optional<Language> language) {
        this.known = known;
        this.links = links;
        this.language = language;
        this.spellings = new Spellings(language);
    }

    void add(Naming naming, DictionaryForms.Form form) {
        var key = NameKey.of(form.name(), language);
        var entity =
                naming.known().or(() -> isSettledLater(naming) ? Optional.empty() : known.named(naming.type(), key));
        var place = entity.map(KnownEntity::id).orElse(naming.type().json() + ":") + "|" + key;
        var member = byName.get(place);
        if (member == null) {
            var called = new Member.Called(form, key, new ArrayList<>(List.of(naming)));
            byName.put(place, new Member(called, entity));
        } else {
            member.names().getFirst().namings().add(naming);
        }
    }

    /** A person who is called by the surname somewhere may be named in full elsewhere, and be another one than is known. */
    private static boolean isSettledLater(Naming naming) {
        return naming.type() == EntityType.PERSON;
    }

    /** Joins who is one, and finds out their ids. */
    List<Member> settle() {
        var members = joined(new ArrayList<>(byName.values()));
        var settled = new LinkedHashMap<String, Member>();
        for (var member : members) {
            identify(member);
            var same = settled.putIfAbsent(member.id(), member);
            if (same != null) {
                same.join(member);
            }
        }
        return List.copyOf(settled.values());
    }

    private List<Member> joined(List<Member> all) {
        var persons = new ArrayList<Member>();
        var organisations = new ArrayList<Member>();
        var others = new ArrayList<Member>();
        for (var member : all) {
            switch (member.type()) {
                case PERSON -> persons.add(member);
                case ORGANISATION, PRODUCT -> organisations.add(member);
                case PLACE, LAW, EVENT -> others.add(member);
            }
        }
        others.addAll(PersonJoin.join(persons, language));
        others.addAll(OrganisationJoin.join(organisations));
        return others;
    }

    private void identify(Member member) {
        var entity = member.known().or(() -> knownAs(member));
        if (entity.isPresent()) {
            member.is(entity.get());
            member.settle(entity.get().id(), entity.get().common() ? Optional.empty() : item(member));
        } else {
            var item = item(member);
            var name = member.fullest().form().name();
            member.settle(item.orElse(Ids.of(member.type(), name, language)), item);
        }
    }

    private Optional<KnownEntity> knownAs(Member member) {
        return spellings.find(member.fullest(), member.type(), key -> known.named(member.type(), key));
    }

    /** What the fullest name stands for, or else another one of those under which it goes. */
    private Optional<String> item(Member member) {
        var fullest = member.fullest();
        var item = item(member.type(), fullest);
        for (var name : member.names()) {
            item = item.or(() -> mayStandFor(name, fullest) ? item(member.type(), name) : Optional.empty());
        }
        return item;
    }

    /** A surname alone says less than a full name that is unknown. */
    private static boolean mayStandFor(Member.Called name, Member.Called fullest) {
        return name.form().words().size() > 1
                || fullest.form().words().size() == 1
                || fullest.form().words().stream().anyMatch(word -> word.length() == 1);
    }

    private Optional<String> item(EntityType type, Member.Called name) {
        var learnt = type == EntityType.PRODUCT ? EntityType.ORGANISATION : type;
        return spellings.find(name, type, key -> links.of(learnt, key));
    }
}
