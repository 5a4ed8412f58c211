package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Language;
import java.util.List;

/**
 * What a sentence shows of one of those whom it names: hashed features, and in a language whose words have vectors numbers
 * as well; in Russian also the words around, one by one.
 */
public final class Place {

    private final Language language;
    private final int[] hashes;
    private final float[] numbers;
    private final List<Word> words;

    Place(Language language, int[] hashes, float[] numbers, List<Word> words) {
        this.language = language;
        this.hashes = hashes;
        this.numbers = numbers;
        this.words = words;
    }

    Language language() {
        return language;
    }

    /** Not to be changed. */
    public int[] hashes() {
        return hashes;
    }

    /** Not to be changed; none where words have no vectors. */
    public float[] numbers() {
        return numbers;
    }

    /** The words around, in reading order; none in a language where nobody has told which words mean somebody. */
    public List<Word> words() {
        return words;
    }
}
