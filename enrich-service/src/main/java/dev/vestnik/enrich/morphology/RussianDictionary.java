package dev.vestnik.enrich.morphology;

import dev.vestnik.enrich.text.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** The Russian dictionary of LanguageTool, made of that of aot.ru: three million forms of 200,000 words, names among them. Thread-safe. */
final class RussianDictionary {

    static final String VERSION = "6.8";

    private static final String FOLDER = "/org/languagetool/resource/ru/";

    private final Dictionary dictionary;

    RussianDictionary() {
        try (var automaton = RussianDictionary.class.getResourceAsStream(FOLDER + "russian.dict");
                var properties = RussianDictionary.class.getResourceAsStream(FOLDER + "russian.info")) {
            if (automaton == null || properties == null) {
                throw new IllegalStateException("The Russian dictionary is not on the class path");
            }
            dictionary = Dictionary.read(automaton, properties);
        } catch (IOException e) {
            throw new UncheckedIOException("The Russian dictionary can't be read", e);
        }
    }

    /** Something to look up words with, for one thread. */
    Lookup lookup() {
        return new Lookup(new DictionaryLookup(dictionary));
    }

    /** Looks up words. Belongs to one thread. */
    static final class Lookup {

        private static final int LONGEST = 40;

        private final DictionaryLookup words;

        private Lookup(DictionaryLookup words) {
            this.words = words;
        }

        /** Every way to understand a folded word; none for one that is unknown. */
        List<Analysis> analyses(String folded) {
            if (folded.length() > LONGEST) {
                return List.of();
            }
            return words.lookup(folded).stream()
                    .map(found -> new Analysis(found.getStem().toString(), String.valueOf(found.getTag())))
                    .toList();
        }
    }
}
