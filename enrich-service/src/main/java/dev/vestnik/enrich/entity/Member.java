package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Role;
import dev.vestnik.enrich.article.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody or something in an article, while it is being found out under which names it goes. Belongs to one thread. */
final class Member {

    /** One name under which it goes: the dictionary form, its key, and where it stands. */
    record Called(DictionaryForms.Form form, String key, List<Naming> namings) {}

    private final List<Called> names = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private Optional<KnownEntity> known;
    private Optional<String> item = Optional.empty();
    private String id = "";

    Member(Called called, Optional<KnownEntity> known) {
        this.names.add(called);
        this.known = known;
    }

    EntityType type() {
        return known.map(KnownEntity::type).orElse(first().type());
    }

    List<Called> names() {
        return names;
    }

    List<Naming> namings() {
        return names.stream().flatMap(one -> one.namings.stream()).toList();
    }

    Naming first() {
        var first = names.getFirst().namings.getFirst();
        for (var name : names) {
            for (var naming : name.namings) {
                first = naming.isBefore(first) ? naming : first;
            }
        }
        return first;
    }

    Optional<KnownEntity> known() {
        return known;
    }

    /** Takes over everything that another one is called. */
    void join(Member other) {
        names.addAll(other.names);
        roles.addAll(other.roles);
        known = known.or(() -> other.known);
        item = item.or(() -> other.item);
    }

    /** It is one that is known. */
    void is(KnownEntity entity) {
        known = Optional.of(entity);
        id = entity.id();
    }

    void settle(String decided, Optional<String> wikidata) {
        id = decided;
        item = wikidata;
    }

    void holds(Role role) {
        if (!roles.contains(role)) {
            roles.add(role);
        }
    }

    List<Role> roles() {
        return roles;
    }

    String id() {
        return id;
    }

    Optional<String> wikidata() {
        return known.flatMap(KnownEntity::wikidata).or(() -> item);
    }

    Optional<Source> source() {
        return known.flatMap(KnownEntity::source);
    }

    Optional<Gender> gender() {
        return fullest().form.gender();
    }

    /** The name with the most words; among those the one that the article writes so, then the most frequent. */
    Called fullest() {
        Called best = names.getFirst();
        for (var name : names) {
            best = weight(name) > weight(best) ? name : best;
        }
        return best;
    }

    private static long weight(Called name) {
        long words =
                name.form.words().stream().filter(word -> word.length() > 1).count();
        boolean written =
                name.namings.stream().anyMatch(naming -> naming.mention().text().equals(name.form.name()));
        return words * 10_000 + (written ? 1000 : 0) + Math.min(999, name.namings.size());
    }

    double confidence() {
        return namings().stream().mapToDouble(Naming::confidence).max().orElse(0);
    }
}
