package dev.vestnik.ingest.feed.discovery;

import dev.vestnik.ingest.feed.Entry;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which links of a page lead to articles: those of a shape whose addresses and words speak for it together. */
final class ArticleLinks {

    /** Below that a shape is one of sections, tags and service pages; set by eye, on few pages. */
    private static final double ENOUGH = 3;

    /** Fewer of one shape have to be the surer. */
    private static final int FEW = 3;

    private static final int SHORTEST_TITLE = 12;

    private record Candidate(PageLink link, Shape shape) {
        int points() {
            var words = link.words();
            var text = words >= 5 || link.text().length() >= 35
                    ? 2
                    : words >= 3 || link.text().length() >= 18 ? 1 : -1;
            return shape.points() + text + (link.inHeading() ? 1 : 0) - (link.inMenu() ? 2 : 0);
        }
    }

    private ArticleLinks() {}

    static List<Entry> matching(List<PageLink> links, Pattern pattern) {
        return links.stream()
                .filter(link -> pattern.matcher(link.address()).find())
                .map(ArticleLinks::entry)
                .toList();
    }

    static List<Entry> learned(List<PageLink> links) {
        var candidates = links.stream()
                .map(link -> new Candidate(link, Shape.of(link.address())))
                .toList();
        var alike = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.shape().form(), Collectors.summarizingInt(Candidate::points)));
        return candidates.stream()
                .filter(candidate -> isArticle(
                        candidate,
                        Objects.requireNonNull(alike.get(candidate.shape().form()))))
                .map(candidate -> entry(candidate.link()))
                .toList();
    }

    private static boolean isArticle(Candidate candidate, IntSummaryStatistics alike) {
        return alike.getAverage() >= (alike.getCount() < FEW ? ENOUGH + 1 : ENOUGH)
                && candidate.points() >= ENOUGH - 1
                && candidate.link().text().length() >= SHORTEST_TITLE
                && candidate.link().words() >= 2;
    }

    /** A day in an address is not taken for a time of publication: it says too little of it. */
    private static Entry entry(PageLink link) {
        return Entry.to(link.address(), link.text().isEmpty() ? null : link.text(), null);
    }
}
