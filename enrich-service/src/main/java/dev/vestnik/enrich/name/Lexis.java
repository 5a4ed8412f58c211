package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.model.Features;
import java.util.Arrays;

/** The words of a language: how they are spelt, what their stems are, and which are known as names. Immutable. */
final class Lexis {

    private static final int[] NO_GROUPS = {};

    private final boolean uzbek;
    private final Stems stems;
    private final KnownNames names;
    private final Clusters clusters;

    Lexis(Language language, Clusters clusters) {
        this.clusters = clusters;
        this.uzbek = language == Language.UZBEK_LATIN || language == Language.UZBEK_CYRILLIC;
        this.stems = Stems.of(uzbek ? Language.UZBEK_CYRILLIC : language);
        this.names = new KnownNames(language, word -> stem(spelling(word)));
    }

    /** A folded word in the one script of the language. */
    String spelling(String folded) {
        return uzbek ? UzbekLetters.cyrillic(folded) : folded;
    }

    /** The hash of a word's stem. */
    int stem(String spelling) {
        return Features.hash(spelling, 0, stems.length(spelling));
    }

    /** The cluster of a word by the hash of its spelling, or where that is unknown of its stem; 0 for none. */
    int cluster(int form, int stem) {
        int cluster = clusters.of(form);
        return cluster == 0 && hasGroups() ? clusters.of(stem) : cluster;
    }

    /** What stands for a cluster beside another word: its small group, or itself where there are no groups. */
    int family(int cluster) {
        return hasGroups() ? clusters.group(cluster, 0) : cluster;
    }

    /** The groups that a cluster is in, small ones first. */
    int[] groups(int cluster) {
        if (!hasGroups()) {
            return NO_GROUPS;
        }
        var groups = new int[clusters.groups()];
        Arrays.setAll(groups, kind -> clusters.group(cluster, kind));
        return groups;
    }

    private boolean hasGroups() {
        return clusters.groups() > 0;
    }

    KnownNames names() {
        return names;
    }
}
