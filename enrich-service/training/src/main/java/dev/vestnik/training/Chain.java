package dev.vestnik.training;

import dev.vestnik.enrich.model.SequenceLabeller;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What labels say of their neighbours in a conditional random field, being learnt: transitions, beginnings and ends. The
 * expectations come by the forward-backward algorithm (L. Rabiner, A Tutorial on Hidden Markov Models, 1989), in logarithms.
 */
final class Chain {

    private static final String EDGE = "";

    private final int size;
    private final Learning learning;
    private final boolean[][] allowed; // [label][label before it]; the last row and column stand for the edge

    Chain(List<String> labels, Settings settings, BiPredicate<String, String> mayFollow) {
        this.size = labels.size();
        this.learning = new Learning((size + 1) * (size + 1), 1, settings);
        this.allowed = new boolean[size + 1][size + 1];
        for (int label = 0; label <= size; label++) {
            for (int before = 0; before <= size; before++) {
                allowed[label][before] = mayFollow.test(name(labels, before), name(labels, label));
            }
        }
    }

    private static String name(List<String> labels, int label) {
        return label == labels.size() ? EDGE : labels.get(label);
    }

    float[][] follows() {
        var follows = new float[size][size];
        for (int label = 0; label < size; label++) {
            for (int before = 0; before < size; before++) {
                follows[label][before] = (float) score(label, before);
            }
        }
        return follows;
    }

    float[] begins() {
        var begins = new float[size];
        for (int label = 0; label < size; label++) {
            begins[label] = (float) score(label, size);
        }
        return begins;
    }

    float[] ends() {
        var ends = new float[size];
        for (int label = 0; label < size; label++) {
            ends[label] = (float) score(size, label);
        }
        return ends;
    }

    private double score(int label, int before) {
        return allowed[label][before] ? learning.weight(at(label, before), 0) : SequenceLabeller.NEVER;
    }

    private int at(int label, int before) {
        return label * (size + 1) + before;
    }

    /** Learns from one sequence, and returns how much each label is expected at each place. */
    double[][] learn(double[][] scores, int[] labels, float weight) {
        int last = scores.length - 1;
        var follows = follows();
        var forward = forward(scores, follows, begins());
        var backward = backward(scores, follows, ends());
        double all = SoftMax.logSum(sum(forward[last], backward[last]));
        var expected = new double[scores.length][size];
        for (int place = 0; place <= last; place++) {
            for (int label = 0; label < size; label++) {
                expected[place][label] = Math.exp(forward[place][label] + backward[place][label] - all);
            }
        }
        var pairs = pairs(scores, follows, forward, backward, all);
        for (int place = 1; place <= last; place++) {
            pairs[labels[place]][labels[place - 1]] -= 1;
        }
        for (int label = 0; label < size; label++) {
            for (int before = 0; before < size; before++) {
                learning.step(at(label, before), 0, weight * pairs[label][before]);
            }
            learning.step(at(label, size), 0, weight * (expected[0][label] - (label == labels[0] ? 1 : 0)));
            learning.step(at(size, label), 0, weight * (expected[last][label] - (label == labels[last] ? 1 : 0)));
        }
        return expected;
    }

    private double[][] pairs(
            double[][] scores, float[][] follows, double[][] forward, double[][] backward, double all) {
        var pairs = new double[size][size];
        for (int place = 1; place < scores.length; place++) {
            for (int label = 0; label < size; label++) {
                double here = scores[place][label] + backward[place][label] - all;
                for (int before = 0; before < size; before++) {
                    double probability = forward[place - 1][before] + follows[label][before] + here;
                    pairs[label][before] += probability < -20 ? 0 : Math.exp(probability);
                }
            }
        }
        return pairs;
    }

    private double[][] forward(double[][] scores, float[][] follows, float[] begins) {
        var forward = new double[scores.length][];
        forward[0] = sum(scores[0], doubles(begins));
        var terms = new double[size];
        for (int place = 1; place < scores.length; place++) {
            forward[place] = new double[size];
            for (int label = 0; label < size; label++) {
                for (int before = 0; before < size; before++) {
                    terms[before] = forward[place - 1][before] + follows[label][before];
                }
                forward[place][label] = SoftMax.logSum(terms) + scores[place][label];
            }
        }
        return forward;
    }

    private double[][] backward(double[][] scores, float[][] follows, float[] ends) {
        var backward = new double[scores.length][];
        backward[scores.length - 1] = doubles(ends);
        var terms = new double[size];
        for (int place = scores.length - 2; place >= 0; place--) {
            backward[place] = new double[size];
            for (int label = 0; label < size; label++) {
                for (int next = 0; next < size; next++) {
                    terms[next] = backward[place + 1][next] + scores[place + 1][next] + follows[next][label];
                }
                backward[place][label] = SoftMax.logSum(terms);
            }
        }
        return backward;
    }

    private static double[] doubles(float[] values) {
        var doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private static double[] sum(double[] one, double[] other) {
        var sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }
}
