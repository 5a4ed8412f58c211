package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.text.Sentence;

/** A sentence of a field, and the features of each of its tokens. */
public final class ReadSentence {

    private final Field field;
    private final Sentence sentence;
    private final int[][] features;

    ReadSentence(Field field, Sentence sentence, int[][] features) {
        this.field = field;
        this.sentence = sentence;
        this.features = features;
    }

    public Field field() {
        return field;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The features of each token, hashed; not to be changed. */
    public int[][] features() {
        return features;
    }
}
