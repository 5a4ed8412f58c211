package dev.vestnik.enrich.morphology;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Analysis;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;

/** Looks up every word of a Russian article in the dictionary. */
public final class MorphologyStep implements Step {

    private final RussianDictionary dictionary = new RussianDictionary();

    @Override
    public Model model() {
        return new Model("morphology", "languagetool-russian", RussianDictionary.VERSION);
    }

    @Override
    public void read(Document document) {
        if (document.language().filter(Language.RUSSIAN::equals).isEmpty()) {
            return;
        }
        var lookup = dictionary.lookup();
        var seen = new HashMap<String, List<Analysis>>();
        var analyses = new EnumMap<Field, List<List<Analysis>>>(Field.class);
        document.texts()
                .forEach((field, text) -> analyses.put(
                        field,
                        text.tokens().stream()
                                .map(token -> token.isWord()
                                        ? seen.computeIfAbsent(token.folded(), lookup::analyses)
                                        : List.<Analysis>of())
                                .toList()));
        document.analysed(analyses);
    }
}
