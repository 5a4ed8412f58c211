package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Attribution;
import java.util.ArrayList;
import java.util.List;

/** Counts through how many hands a report has come. */
final class Hops {

    private Hops() {}

    /** One citation, one attribution; within a sentence, those in a chain stand behind the one that is not. */
    static List<Attribution> count(List<Citation> citations) {
        var all = new ArrayList<Attribution>();
        for (int from = 0; from < citations.size(); ) {
            int to = from;
            while (to < citations.size()
                    && citations.get(to).sentence() == citations.get(from).sentence()) {
                to++;
            }
            all.addAll(ofSentence(citations.subList(from, to)));
            from = to;
        }
        return all;
    }

    private static List<Attribution> ofSentence(List<Citation> citations) {
        var all = new ArrayList<Attribution>();
        int hop = citations.stream().allMatch(Citation::chained) ? 0 : 1;
        for (var one : citations) {
            if (all.stream().noneMatch(other -> other.name().equals(one.name().name()))) {
                hop += one.chained() ? 1 : 0;
                all.add(new Attribution(
                        one.name().name(), one.name().entity(), one.kind(), one.evidence(), one.chained() ? hop : 1));
            }
        }
        return all;
    }
}
