package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Features;
import dev.vestnik.enrich.model.Vectors;

/**
 * What the words of a sentence mean, as vectors. The last number of each says how good or bad the word itself is, the one
 * before how good or bad it sounds.
 */
final class Meanings {

    /** What a word of the lexicon is worth that nobody has rated. */
    private static final float LISTED = 1.5f;

    /** A word that sounds less good or bad than this says nothing against the lexicon. */
    private static final float FAINT = 0.8f;

    private final float[][] vectors;

    Meanings(SentenceReading sentence, Vectors known) {
        this.vectors = new float[known.size() == 0 ? 0 : sentence.size()][known.size()];
        for (int i = 0; i < vectors.length; i++) {
            if (!known.read(sentence.word(i), vectors[i])) {
                readPart(sentence.token(i).folded(), known, vectors[i]);
            }
            if (sentence.language() != Language.ENGLISH) {
                listen(sentence, i);
            }
        }
    }

    /** A word without a vector of its own has that of its part: before the apostrophe, behind the hyphen. */
    private static void readPart(String word, Vectors known, float[] into) {
        int apostrophe = word.lastIndexOf('\'');
        int hyphen = word.lastIndexOf('-');
        if (apostrophe > 0 || hyphen > 0) {
            int to = apostrophe > 0 ? apostrophe : word.length();
            known.read(Features.hash(word, hyphen < to ? hyphen + 1 : 0, to), into);
        }
    }

    /** Takes the lexicon's word where the vector has none. */
    private void listen(SentenceReading sentence, int i) {
        var vector = vectors[i];
        int last = vector.length - 1;
        if (last > 0 && vector[last] == 0) {
            float listed = sentence.connotation(i).map(Connotation::polarity).orElse(0) * LISTED;
            vector[last] = listed;
            vector[last - 1] = listed != 0 && Math.abs(vector[last - 1]) <= FAINT ? listed : vector[last - 1];
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

    /** How good or bad it sounds, by its likes where nobody has rated it; 0 in a language that has no vectors. */
    float told(int i) {
        return vectors.length == 0 ? 0 : vectors[i][vectors[i].length - 2];
    }
}
