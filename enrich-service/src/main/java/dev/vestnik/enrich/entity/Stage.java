package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Who of the members stands where, once they are settled. Belongs to one article. */
final class Stage {

    /** A member and one place where it is named. */
    record Standing(Member member, Naming naming) {}

    private final List<Member> members;
    private final KnownNames known;
    private final Map<String, List<Member>> byKind = new HashMap<>();
    private boolean sorted;
    private final Map<Field, TreeMap<Integer, Standing>> byPlace = new EnumMap<>(Field.class);

    Stage(List<Member> members, KnownNames known) {
        this.members = members;
        this.known = known;
        for (var member : members) {
            for (var naming : member.namings()) {
                byPlace.computeIfAbsent(naming.reading().field(), one -> new TreeMap<>())
                        .put(naming.from(), new Standing(member, naming));
            }
        }
    }

    List<Member> members() {
        return members;
    }

    /** Who is named at a token. */
    Optional<Standing> at(Reading reading, int index) {
        var standing = Optional.ofNullable(byPlace.get(reading.field())).map(places -> places.floorEntry(index));
        return standing.map(Map.Entry::getValue).filter(one -> one.naming().to() > index);
    }

    boolean isPerson(Reading reading, int index) {
        return at(reading, index)
                .filter(one -> one.member().type() == EntityType.PERSON)
                .isPresent();
    }

    /** The first organisation, and where there is none the first place, that is named between two tokens. */
    Optional<Member> employer(Reading reading, int from, int to) {
        Optional<Member> place = Optional.empty();
        for (int i = from; i < to; i++) {
            var standing = at(reading, i);
            if (standing.isPresent()) {
                var member = standing.get().member();
                switch (member.type()) {
                    case ORGANISATION, PRODUCT -> {
                        return Optional.of(member);
                    }
                    case PLACE -> place = place.or(() -> Optional.of(member));
                    case PERSON, LAW, EVENT -> {}
                }
            }
        }
        return place;
    }

    /** The member that goes by a name, or by a name that begins with it. */
    Optional<Member> organisation(String key) {
        var found = members.stream()
                .filter(member -> member.type() == EntityType.ORGANISATION)
                .filter(member -> member.names().stream()
                        .anyMatch(name -> name.key().equals(key) || name.key().startsWith(key + "-")))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The id of an organisation that is known, though the article does not name it. */
    Optional<String> knownOrganisation(String key) {
        return known.named(EntityType.ORGANISATION, key).map(KnownEntity::id);
    }

    /** The members that nouns of a kind can mean. */
    List<Member> ofKind(String kind, Function<Member, Set<String>> kinds) {
        if (!sorted) {
            for (var member : members) {
                kinds.apply(member).forEach(one -> byKind.computeIfAbsent(one, key -> new ArrayList<>())
                        .add(member));
            }
            sorted = true;
        }
        return byKind.getOrDefault(kind, List.of());
    }
}
