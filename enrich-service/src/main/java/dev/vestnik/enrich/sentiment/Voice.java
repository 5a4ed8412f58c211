package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.model.Network;
import java.util.Optional;

/** A language's network of vectors, and how much it has to say beside the words. */
public final class Voice {

    private final Network network;
    private final Optional<Evidence> evidence;
    private final float share;
    private final float enough;

    private Voice(Network network, Optional<Evidence> evidence, float share, float enough) {
        this.network = network;
        this.evidence = evidence;
        this.share = share;
        this.enough = enough;
    }

    /** It has learnt from texts that are neutral in one case of three: so it takes more to be believed. */
    public static Voice english(Network network) {
        return new Voice(network, Optional.empty(), 0.6f, 0.38f);
    }

    /** Its share, and from where on it is believed, are what five parts of its training texts like best. */
    public static Voice russian(Network network, Evidence evidence) {
        return new Voice(network, Optional.of(evidence), 0.4f, 0.27f);
    }

    /** So probable must good or bad be to be named, where this voice is heard. */
    float enough() {
        return enough;
    }

    /** The weighted mean of what words and vectors say, in logarithms. */
    float[] with(float[] probabilities, Place place) {
        var scores = network.scores(evidence.map(one -> one.beside(place)).orElseGet(place::numbers));
        var both = new float[scores.length];
        float sum = 0;
        for (int i = 0; i < both.length; i++) {
            double mean = (1 - share) * Math.log(probabilities[i] + 1e-6) + share * scores[i];
            both[i] = (float) Math.exp(Math.clamp(mean, -30, 30));
            sum += both[i];
        }
        for (int i = 0; i < both.length; i++) {
            both[i] /= sum;
        }
        return both;
    }
}
