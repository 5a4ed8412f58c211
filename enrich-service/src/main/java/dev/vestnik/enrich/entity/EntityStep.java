package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds who and what is named: known names first, then firms by their legal form, full names, and surnames alone. */
public final class EntityStep implements Step {

    /** A person that an article names in full, to be recognised by the surname alone. */
    private record Introduced(Name surname, PersonName person) {}

    private static final int KEY = 3;

    private final Gazetteer gazetteer;
    private final FirmRules firms = new FirmRules();
    private final PersonRules persons = new PersonRules();

    public EntityStep(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Model model() {
        return new Model("entities", "gazetteer-and-rules", "1");
    }

    @Override
    public void read(Document document) {
        var register = new Register();
        var readings = new ArrayList<Reading>();
        document.texts().forEach((field, text) -> readings.add(new Reading(field, text, document.language())));
        readings.forEach(reading -> findFirms(reading, register));
        readings.forEach(reading -> findKnown(reading, register));
        var introduced = new HashMap<String, List<Introduced>>();
        readings.forEach(reading -> findPersons(reading, register, introduced));
        readings.forEach(reading -> findSurnames(reading, register, introduced));
        document.names(register.entities());
    }

    private void findFirms(Reading reading, Register register) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            firms.at(reading, i).ifPresent(firm -> {
                var mention = reading.take(firm.from(), firm.to());
                register.add(EntityType.ORGANISATION, mention.text(), 0.8, mention);
            });
        }
    }

    private void findKnown(Reading reading, Register register) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (!reading.taken().get(i)) {
                gazetteer
                        .at(reading.tokens(), i, reading.language())
                        .filter(found ->
                                reading.taken().get(found.from(), found.to()).isEmpty())
                        .ifPresent(found -> register.add(
                                found.entity(),
                                found.entity().name(reading.language()),
                                reading.take(found.from(), found.to())));
            }
        }
    }

    private void findPersons(Reading reading, Register register, Map<String, List<Introduced>> introduced) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            persons.at(reading, i).ifPresent(person -> {
                var mention = reading.take(person.from(), person.to());
                register.add(EntityType.PERSON, person.name(), person.confidence(), mention);
                var surname = Name.of(person.surname(), reading.language().orElse(Language.ENGLISH));
                introduced
                        .computeIfAbsent(key(surname.beginning()), key -> new ArrayList<>())
                        .add(new Introduced(surname, person));
            });
        }
    }

    /** The last one introduced by a surname is meant by it. */
    private static void findSurnames(Reading reading, Register register, Map<String, List<Introduced>> introduced) {
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.isFreeName(i)) {
                int at = i;
                var word = reading.tokens().get(i).folded();
                introduced.getOrDefault(key(word), List.of()).stream()
                        .filter(one -> one.surname
                                .endAt(reading.tokens(), at, reading.language())
                                .isPresent())
                        .limit(1)
                        .forEach(one -> register.add(
                                EntityType.PERSON,
                                one.person.name(),
                                one.person.confidence(),
                                reading.take(at, at + 1)));
            }
        }
    }

    private static String key(String word) {
        var folded = Folding.fold(word);
        return folded.substring(0, Math.min(KEY, folded.length()));
    }
}
