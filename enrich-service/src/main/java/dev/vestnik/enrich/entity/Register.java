package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down the members of an article as entities: each with all its mentions and how much the article is about it. */
final class Register {

    /** A headline names few, and those because the article is about them. */
    private static final int HEADLINE_WEIGHT = 4;

    /** The first paragraph says in short what the others say at length. */
    private static final int LEAD_WEIGHT = 2;

    private Register() {}

    /** Everybody in the order of their first mention. */
    static List<Entity> of(List<Member> members, Optional<Language> language) {
        double all = members.stream().mapToDouble(Register::weight).sum();
        var entities = new ArrayList<Entity>();
        for (var member : members) {
            entities.add(new Entity(
                    member.id(),
                    member.type(),
                    name(member, language),
                    member.wikidata(),
                    member.source(),
                    member.confidence(),
                    Math.round(weight(member) / all * 1000) / 1000.0,
                    member.roles(),
                    Optional.empty(),
                    mentions(member)));
        }
        entities.sort((one, other) ->
                one.mentions().getFirst().compareTo(other.mentions().getFirst()));
        return entities;
    }

    static String name(Member member, Optional<Language> language) {
        return member.known()
                .map(known -> known.name(language))
                .orElseGet(() -> member.fullest().form().name());
    }

    private static List<Mention> mentions(Member member) {
        return member.namings().stream().map(Naming::mention).sorted().toList();
    }

    private static double weight(Member member) {
        return member.namings().stream().mapToDouble(Register::weight).sum();
    }

    private static int weight(Naming naming) {
        if (naming.reading().field() != Field.BODY) {
            return HEADLINE_WEIGHT;
        }
        return naming.first().paragraph() == 0 ? LEAD_WEIGHT : 1;
    }
}
