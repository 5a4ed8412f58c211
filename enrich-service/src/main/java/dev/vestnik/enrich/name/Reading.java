package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads a document as sentences of features; what is learnt from and what is labelled is read the same way. */
public final class Reading {

    private record Seen(Field field, Sentence sentence, List<Word> words, Quotes quotes) {}

    private final Lexis lexis;

    /** Reads documents of one language, by the clusters of its words; thread-safe. */
    public Reading(Language language, Clusters clusters) {
        this.lexis = new Lexis(language, clusters);
    }

    /** The sentences of all fields. */
    public List<ReadSentence> read(Document document) {
        var elsewhere = new Elsewhere();
        var seen = new ArrayList<Seen>();
        document.texts().forEach((field, text) -> {
            var analyses = document.analyses(field);
            for (var sentence : text.sentences()) {
                var words = new ArrayList<Word>(sentence.to() - sentence.from());
                for (int i = sentence.from(); i < sentence.to(); i++) {
                    words.add(new Word(text.tokens().get(i), analyses.get(i), lexis));
                }
                var quotes = new Quotes(sentence.tokens());
                elsewhere.read(words, quotes);
                seen.add(new Seen(field, sentence, words, quotes));
            }
        });
        return seen.stream()
                .map(one -> new ReadSentence(
                        one.field, one.sentence, new NameFeatures(one.words, one.quotes, elsewhere).all()))
                .toList();
    }
}
