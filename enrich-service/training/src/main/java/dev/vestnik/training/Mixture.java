package dev.vestnik.training;

import java.util.List;

/**
 * What is stored of what was learnt.
 *
 * @param styles how much of what is particular to each style, from the first on, is added to what all share
 * @param boldness how much less speaks for the first label, which stands for nothing, than was learnt: what is rare in the
 *     texts that teach is found more readily where it is frequent
 */
public record Mixture(List<Float> styles, float boldness) {

    /** What all styles share, as it was learnt. */
    public static final Mixture PLAIN = new Mixture(List.of(), 0);

    public Mixture {
        styles = List.copyOf(styles);
    }

    /** The same styles, no bolder than was learnt. */
    public Mixture shy() {
        return new Mixture(styles, 0);
    }
}
