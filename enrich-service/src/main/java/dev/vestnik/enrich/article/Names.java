package dev.vestnik.enrich.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The mentions of one field by their place, to find who stands next to something. */
public final class Names {

    private final TreeMap<Integer, Named> byStart = new TreeMap<>();

    Names(Field field, List<Entity> entities) {
        for (var entity : entities) {
            for (var mention : entity.mentions()) {
                if (mention.field() == field) {
                    byStart.put(mention.start(), new Named(entity, mention));
                }
            }
        }
    }

    /** Those that begin between two offsets, in reading order. */
    public List<Named> beginningBetween(int start, int end) {
        return start >= end ? List.of() : List.copyOf(byStart.subMap(start, end).values());
    }

    /** The one among those between two offsets that can speak and stands nearest to the beginning. */
    public Optional<Named> firstSpeaker(int start, int end) {
        return speakers(start, end).stream().findFirst();
    }

    /** The one among those between two offsets that can speak and stands nearest to the end. */
    public Optional<Named> lastSpeaker(int start, int end) {
        return speakers(start, end).reversed().stream().findFirst();
    }

    /** Persons, and where there is none, organisations. */
    private List<Named> speakers(int start, int end) {
        var persons = new ArrayList<Named>();
        var organisations = new ArrayList<Named>();
        for (var named : beginningBetween(start, end)) {
            switch (named.entity().type()) {
                case PERSON -> persons.add(named);
                case ORGANISATION -> organisations.add(named);
                case PLACE, PRODUCT, LAW, EVENT -> {}
            }
        }
        return persons.isEmpty() ? organisations : persons;
    }
}
