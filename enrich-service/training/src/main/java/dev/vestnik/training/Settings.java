package dev.vestnik.training;

/**
 * How a model is trained.
 *
 * @param epochs rounds over all examples
 * @param rate how far a step goes, 0.1 to 0.5
 * @param lasso what keeps weights at zero (L1): more of it makes smaller models
 * @param ridge what keeps weights small (L2)
 * @param atLeast how often a feature must occur to be learnt
 */
public record Settings(int epochs, double rate, double lasso, double ridge, int atLeast) {

    public Settings {
        if (epochs < 1 || rate <= 0 || lasso < 0 || ridge < 0 || atLeast < 1) {
            throw new IllegalArgumentException("No way to train: " + epochs + ", " + rate + ", " + lasso);
        }
    }

    /** What has served well. */
    public static Settings usual() {
        return new Settings(12, 0.2, 0.3, 0.1, 2);
    }
}
