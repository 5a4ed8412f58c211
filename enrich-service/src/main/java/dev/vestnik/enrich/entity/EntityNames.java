package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.NameSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The keys under which names are looked up, for those who learn what names stand for. Thread-safe. */
public final class EntityNames {

    private final DictionaryForms forms = new DictionaryForms();

    /**
     * The key of a name as it stands in an article, by its dictionary form.
     *
     * @param known whether a name of a type is known beforehand, which speaks for its being a dictionary form
     */
    public String key(Document document, NameSpan name, BiPredicate<EntityType, String> known) {
        var text = document.texts().get(name.field());
        if (text == null) {
            throw new IllegalArgumentException("the document has no " + name.field());
        }
        var reading = Reading.of(document, name.field(), text);
        var evidence = new Evidence(document, known);
        var form = forms.of(reading, name.from(), name.to(), name.type(), evidence);
        return NameKey.of(form.name(), document.language());
    }

    /** The keys of a Russian name as registers have it: in full, and of a person also without the patronymic and with initials. */
    public List<String> keys(EntityType type, String registered) {
        var keys = new ArrayList<>(List.of(key(registered)));
        if (type == EntityType.PERSON) {
            var name = straight(registered);
            Initials.of(name).ifPresent(one -> keys.add(NameKey.of(one, Optional.of(Language.RUSSIAN))));
            var words = new ArrayList<>(List.of(name.split(" ", -1)));
            if (words.size() == 3 && Spellings.isPatronymic(words.get(1))) {
                words.remove(1);
                keys.add(NameKey.of(String.join(" ", words), Optional.of(Language.RUSSIAN)));
            }
        }
        return keys;
    }

    private static String straight(String registered) {
        int comma = registered.indexOf(", ");
        return comma < 0 ? registered : registered.substring(comma + 2) + " " + registered.substring(0, comma);
    }

    /** The key of a Russian name as registers have it: in the nominative, a person's surname first with a comma behind it or last. */
    public String key(String registered) {
        return NameKey.of(straight(registered), Optional.of(Language.RUSSIAN));
    }
}
