package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.model.Vectors;

/** What the words of a sentence mean, as vectors. The last number of each says how good or bad the word itself is. */
final class Meanings {

    private final float[][] vectors;

    Meanings(SentenceReading sentence, Vectors known) {
        this.vectors = new float[known.size() == 0 ? 0 : sentence.size()][known.size()];
        for (int i = 0; i < vectors.length; i++) {
            read(sentence.token(i).folded(), known, vectors[i]);
        }
    }

    /** A word without a vector of its own has that of its part: before the apostrophe, behind the hyphen. */
    private static void read(String word, Vectors known, float[] into) {
        if (known.read(Features.hash(word), into)) {
            return;
        }
        int apostrophe = word.lastIndexOf('\'');
        int hyphen = word.lastIndexOf('-');
        if (apostrophe > 0 || hyphen > 0) {
            int to = apostrophe > 0 ? apostrophe : word.length();
            known.read(Features.hash(word, hyphen < to ? hyphen + 1 : 0, to), into);
        }
    }

    /** How many numbers the vector of a word has; 0 in a language that has none. */
    int size() {
        return vectors.length == 0 ? 0 : vectors[0].length;
    }

    /** The vector of a word, all noughts where the word is unknown; not to be changed. */
    float[] of(int i) {
        return vectors[i];
    }

    /** How good (above 0) or bad a word is. */
    float valence(int i) {
        return vectors[i][vectors[i].length - 1];
    }
}
