package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.NameSpan;
import java.util.Optional;

/** The keys under which names are looked up, for those who learn what names stand for. Thread-safe. */
public final class EntityNames {

    private final DictionaryForms forms = new DictionaryForms();

    /** The key of a name as it stands in an article, by its dictionary form. */
    public String key(Document document, NameSpan name) {
        var text = document.texts().get(name.field());
        if (text == null) {
            throw new IllegalArgumentException("the document has no " + name.field());
        }
        var reading = Reading.of(document, name.field(), text);
        var evidence = new Evidence(document, (type, one) -> false);
        var form = forms.of(reading, name.from(), name.to(), name.type(), evidence);
        return NameKey.of(form.name(), document.language());
    }

    /** The key of a Russian name as registers have it: in the nominative, a person's surname first with a comma behind it or last. */
    public String key(String registered) {
        int comma = registered.indexOf(", ");
        var name = comma < 0 ? registered : registered.substring(comma + 2) + " " + registered.substring(0, comma);
        return NameKey.of(name, Optional.of(Language.RUSSIAN));
    }
}
