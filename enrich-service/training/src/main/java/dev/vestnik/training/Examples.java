package dev.vestnik.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Sequences to learn from: the hashed features of each place, and its label. A classifier's examples are sequences of one place. */
public final class Examples {

    private final List<String> labels;
    private final List<Example> all = new ArrayList<>();

    public Examples(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    public void add(int[][] features, List<String> wanted, float weight) {
        add(features, wanted, weight, 0);
    }

    /**
     * Adds a sequence that was labelled in a style.
     *
     * @param style whose guidelines the labels follow: what is particular to them is learnt apart from what all share
     *     (H. Daumé III, Frustratingly Easy Domain Adaptation, ACL 2007); 0 for nobody's
     */
    public void add(int[][] features, List<String> wanted, float weight, int style) {
        var indices = wanted.stream().mapToInt(labels::indexOf).toArray();
        if (features.length != indices.length || Arrays.stream(indices).anyMatch(i -> i < 0)) {
            throw new IllegalArgumentException("Labels " + wanted + " for " + features.length + " places");
        }
        if (features.length > 0) {
            all.add(new Example(features, indices, weight, style));
        }
    }

    public void add(int[] features, String wanted, float weight) {
        add(new int[][] {features}, List.of(wanted), weight);
    }

    public int size() {
        return all.size();
    }

    List<String> labels() {
        return labels;
    }

    /** The examples with their features' numbers in place of the hashes; features without a number are left out. */
    List<Example> numbered(Numbers numbers) {
        var numbered = new ArrayList<Example>(all.size());
        for (var example : all) {
            var features = new int[example.features().length][];
            Arrays.setAll(features, place -> numbers.of(example.features()[place], example.style()));
            numbered.add(new Example(features, example.labels(), example.weight(), example.style()));
        }
        return numbered;
    }

    /** Gives every feature that occurs at least so often a number; rarer ones have none. */
    Numbers number(int atLeast) {
        var numbers = new Numbers();
        forEachFeature(numbers::count);
        forEachFeature(feature -> numbers.number(feature, atLeast)); // in the text's order: two runs give one model
        return numbers;
    }

    private void forEachFeature(IntConsumer each) {
        for (var example : all) {
            for (var place : example.features()) {
                for (var feature : place) {
                    each.accept(feature);
                    if (example.style() > 0) {
                        each.accept(Numbers.inStyle(feature, example.style()));
                    }
                }
            }
        }
    }
}
