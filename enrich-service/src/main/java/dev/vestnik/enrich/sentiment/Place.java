package dev.vestnik.enrich.sentiment;

/** What a sentence shows of one of those whom it names: hashed features, and numbers in a language whose words have vectors. */
public final class Place {

    private final int[] hashes;
    private final float[] numbers;

    Place(int[] hashes, float[] numbers) {
        this.hashes = hashes;
        this.numbers = numbers;
    }

    /** Not to be changed. */
    public int[] hashes() {
        return hashes;
    }

    /** Not to be changed; none where words have no vectors. */
    public float[] numbers() {
        return numbers;
    }
}
