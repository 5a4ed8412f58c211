package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.page.date.Dates;
import dev.vestnik.ingest.page.date.Moment;
import dev.vestnik.ingest.page.date.RelativeTimes;
import dev.vestnik.ingest.page.date.VisibleDates;
import dev.vestnik.ingest.page.date.VisibleDates.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article's times among all that can be seen: first below the headline, then right above it, then by labels and marks, then anywhere. */
final class VisibleTimes {

    private static final int BELOW = 15;
    private static final int ABOVE = 6;

    /** A date in a longer line, or so far into it, is told and not given. */
    private static final int LABEL = 140;

    private static final int DEEP_IN_TEXT = 80;

    /** So far into a line that does not say what the date is of, it is what the line tells of, as captions do. */
    private static final int AFTER_WORDS = 45;

    /** A report may begin with its place and day, and a dash. */
    private static final int DATELINE = 30;

    private static final Pattern DASH = Pattern.compile("\\s*[–—-]\\s");

    /** So near the headline even a box beside the article that is made for times has the article's. */
    private static final int RIGHT_BELOW = 4;

    private static final int SHORT = 60;

    private final List<Line> lines;
    private final int headline;
    private final VisibleDates visible;
    private final Instant captured;
    private final List<Candidate> candidates = new ArrayList<>();

    /** A time somewhere on the page; marked in an element made for times, told in a paragraph that only mentions it. */
    private record Candidate(Moment moment, int line, boolean aside, boolean marked, boolean told, DateLabel label) {

        boolean isOf(DateLabel wanted) {
            return label == wanted;
        }

        boolean canBePublication() {
            return label == DateLabel.PUBLISHED || label == DateLabel.UNSAID;
        }
    }

    VisibleTimes(Lines lines, Headline headline, Dates dates, VisibleDates visible, Instant captured) {
        this.lines = lines.all();
        this.headline = headline.line();
        this.visible = visible;
        this.captured = captured;
        for (var mark : lines.marks(Mark.Kind.TIME)) {
            add(mark, dates);
        }
        for (var i = 0; i < lines.all().size(); i++) {
            add(lines.all().get(i), i);
        }
        candidates.sort(Comparator.comparingInt(Candidate::line));
    }

    private void add(Mark mark, Dates dates) {
        var element = mark.element();
        var stated = dates.machine(stated(element));
        var label = stated == null ? DateLabel.UNSAID : DateLabel.of(element);
        if (stated != null) {
            add(new Candidate(stated, mark.line(), mark.aside(), true, false, label));
        }
        var text = element.text();
        for (var found : visible.all(text)) {
            var own = DateLabel.before(text, found.start());
            var said = own == DateLabel.UNSAID ? DateLabel.of(element) : own;
            add(new Candidate(found.moment(), mark.line(), mark.aside(), true, false, said));
        }
    }

    private static String stated(Element element) {
        for (var attribute : List.of("datetime", "content")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.tagName().equals("abbr") ? element.attr("title") : "";
    }

    private void add(Line line, int number) {
        for (var found : visible.all(line.text())) {
            var label = DateLabel.before(line.text(), found.start());
            add(new Candidate(found.moment(), number, line.aside(), false, isTold(line.text(), found, label), label));
        }
    }

    private static boolean isTold(String text, Found found, DateLabel label) {
        var isDateline = found.start() < DATELINE
                && DASH.matcher(text).region(found.end(), text.length()).lookingAt();
        var deep = label == DateLabel.UNSAID ? AFTER_WORDS : DEEP_IN_TEXT;
        return found.start() >= deep || (text.length() >= LABEL && !isDateline);
    }

    private void add(Candidate candidate) {
        if (Published.isPlausible(candidate.moment, captured)) {
            candidates.add(candidate);
        }
    }

    /** The time beside the headline, which can stand against what the head of the page says. */
    @Nullable Moment published() {
        return beside(Candidate::canBePublication).orElse(null);
    }

    @Nullable Moment changed() {
        return beside(candidate -> candidate.isOf(DateLabel.CHANGED)).orElse(null);
    }

    /** Any other time that may be the article's, for pages that name none beside the headline; null if there is none. */
    @Nullable Moment elsewhere() {
        return first(candidate -> candidate.isOf(DateLabel.PUBLISHED) && !candidate.told)
                .or(() -> first(candidate -> candidate.canBePublication() && !candidate.aside && candidate.marked))
                .or(() -> first(candidate -> candidate.canBePublication() && !candidate.aside && !candidate.told))
                .or(() -> first(candidate -> candidate.canBePublication() && !candidate.told))
                .or(() -> first(candidate -> candidate.canBePublication() && !candidate.aside))
                .or(() -> first(candidate -> candidate.isOf(DateLabel.CHANGED) && !candidate.told)
                        .map(Moment::asGuess))
                .orElse(null);
    }

    /** A time told from the reader's now, in the short lines below the headline. */
    @Nullable Moment relative() {
        var times = new RelativeTimes(visible.zone(), captured);
        return lines.stream()
                .skip(Math.max(0, headline))
                .limit(headline < 0 ? 0 : BELOW)
                .filter(line -> !line.aside() && line.text().length() <= SHORT)
                .map(line -> times.in(line.text()))
                .filter(moment -> moment != null)
                .findFirst()
                .orElse(null);
    }

    private Optional<Moment> beside(Predicate<Candidate> which) {
        if (headline < 0) {
            return Optional.empty();
        }
        var near = which.and(candidate -> !candidate.aside && !candidate.told);
        return first(near.and(candidate -> candidate.line >= headline && candidate.line <= headline + BELOW))
                .or(() -> candidates.stream()
                        .filter(near)
                        .filter(candidate -> candidate.line < headline && candidate.line >= headline - ABOVE)
                        .reduce((nearest, next) -> next.line > nearest.line ? next : nearest)
                        .map(Candidate::moment))
                .or(() -> first(which.and(candidate ->
                        candidate.marked && candidate.line >= headline && candidate.line <= headline + RIGHT_BELOW)));
    }

    private Optional<Moment> first(Predicate<Candidate> which) {
        return candidates.stream().filter(which).map(Candidate::moment).findFirst();
    }

    boolean isDated(String text) {
        return visible.first(text) != null;
    }
}
