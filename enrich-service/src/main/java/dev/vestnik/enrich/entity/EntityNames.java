package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.NameSpan;

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
}
