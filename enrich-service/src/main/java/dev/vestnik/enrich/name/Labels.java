package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.EntityType;
import java.util.ArrayList;
import java.util.List;

/** The labels of a name's words: B, I, E for its first, middle and last one, S for its only one, O outside of names. */
public final class Labels {

    /** The label of a word that is in no name. */
    public static final String OUTSIDE = "O";

    private Labels() {}

    /** All labels of names of these types. */
    public static List<String> of(List<EntityType> types) {
        var labels = new ArrayList<>(List.of(OUTSIDE));
        for (var type : types) {
            for (var part : List.of("B", "I", "E", "S")) {
                labels.add(part + "-" + type.name());
            }
        }
        return List.copyOf(labels);
    }

    /** Whether one label may stand behind another; the empty one stands for the beginning and the end. */
    public static boolean mayFollow(String before, String label) {
        boolean open = before.startsWith("B") || before.startsWith("I");
        boolean goesOn = label.startsWith("I") || label.startsWith("E");
        return open ? goesOn && before.substring(1).equals(label.substring(1)) : !goesOn;
    }

    /** The labels of a sentence that has a name at tokens {@code from} (inside) to {@code to} (behind). */
    public static void mark(List<String> labels, int from, int to, EntityType type) {
        for (int i = from; i < to; i++) {
            var part = to - from == 1 ? "S" : i == from ? "B" : i == to - 1 ? "E" : "I";
            labels.set(i, part + "-" + type.name());
        }
    }
}
