package dev.vestnik.ingest.coverage;

import dev.vestnik.ingest.coverage.Verdict.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each source and each language has given; says when one gives less than it used to. In the caller's transaction. */
@ApplicationScoped
@Transactional
public class Coverages {

    /** So a language is named among the subjects; no source's id has a colon. */
    private static final String LANGUAGE = "language:";

    private final CoverageRows rows;

    Coverages(CoverageRows rows) {
        this.rows = rows;
    }

    /** The language that a subject stands for. */
    public static String tag(String subject) {
        return subject.substring(LANGUAGE.length());
    }

    /**
     * Takes in the pages of one visit to a source and judges it.
     *
     * @param telling whether a visit without articles tells anything: not if it failed for the first time, or if the
     *     articles are still waiting
     */
    public Verdict after(String source, List<Reading> readings, boolean telling, Instant now) {
        count(source, readings);
        var coverage = rows.bySubject(source).orElseGet(() -> new Coverage(source));
        readings.forEach(coverage::add);
        var changes = new ArrayList<Change>();
        var articles = readings.stream().anyMatch(Reading::isArticle);
        if (!articles && telling && coverage.fallsSilent(now)) {
            changes.add(new Change(Kind.QUIET, silence(coverage)));
        }
        var speaks = articles && coverage.breaksSilence();
        var changed = coverage.losesSense(now);
        var mended = coverage.regainsSense();
        if (changed || (speaks && coverage.senselessSince != null)) {
            changes.add(new Change(Kind.LAYOUT_CHANGED, nonsense(coverage)));
        } else if (speaks || mended) {
            changes.add(new Change(Kind.BACK, speaks ? "Articles again" : "Its pages make sense again"));
        }
        if (articles && !hour(coverage.lastArticle).equals(coverage.judgedHour)) {
            reckon(coverage, now);
        }
        if (!readings.isEmpty() || !changes.isEmpty()) {
            rows.save(coverage);
        }
        return verdict(coverage, changes);
    }

    /** Adds what a source gave in a language to the language's history; judged it is by {@link #judgeLanguages}. */
    public void countLanguage(String tag, Collection<Reading> readings) {
        rows.begin(LANGUAGE + tag);
        count(LANGUAGE + tag, readings);
    }

    private void count(String subject, Collection<Reading> readings) {
        readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.at().truncatedTo(ChronoUnit.HOURS), TreeMap::new, Collectors.toList()))
                .forEach((hour, pages) -> rows.count(
                        subject,
                        hour,
                        (int) pages.stream().filter(Reading::isArticle).count(),
                        (int) pages.stream()
                                .filter(page -> page.quality() == Quality.DOUBTFUL)
                                .count(),
                        (int) pages.stream().filter(page -> !page.isArticle()).count()));
    }

    /** Judges each language by what all sources gave in it; what has changed, by subject. */
    public Map<String, Change> judgeLanguages(Instant now) {
        var changes = new TreeMap<String, Change>();
        for (var coverage : rows.lockLanguages()) {
            var before = coverage.judgedHour;
            reckon(coverage, now);
            coverage.lastArticle = coverage.judgedHour;
            var speaks = coverage.judgedHour != null && !coverage.judgedHour.equals(before);
            if (speaks && coverage.breaksSilence()) {
                changes.put(coverage.subject, new Change(Kind.BACK, "Articles again"));
            } else if (!speaks && coverage.fallsSilent(now)) {
                changes.put(coverage.subject, new Change(Kind.QUIET, silence(coverage)));
            }
            rows.save(coverage);
        }
        return changes;
    }

    /** How long silence may last from here on; once for each hour that brought something is enough. */
    private void reckon(Coverage coverage, Instant now) {
        rows.forget(coverage.subject, now.minus(Silence.MEMORY));
        var hours = rows.hours(coverage.subject).stream()
                .filter(hour -> hour.articles > 0)
                .map(hour -> hour.hour)
                .collect(Collectors.toCollection(TreeSet::new));
        coverage.judgedHour = hours.isEmpty() ? coverage.judgedHour : hours.last();
        coverage.silentAfter = Silence.alarmAfter(hours).orElse(null);
    }

    public Optional<Report> report(String subject) {
        return rows.bySubject(subject).map(coverage -> Report.of(coverage, rows.hours(subject)));
    }

    public List<Report> languages() {
        return rows.languages().stream()
                .map(coverage -> Report.of(coverage, rows.hours(coverage.subject)))
                .toList();
    }

    /** A subject that is no more. */
    public void forget(String subject, Instant now) {
        rows.forget(subject, now.plus(Silence.MEMORY));
        rows.forget(subject);
    }

    private static Verdict verdict(Coverage coverage, List<Change> changes) {
        return new Verdict(
                coverage.quietSince == null ? null : silence(coverage),
                coverage.senselessSince == null ? null : nonsense(coverage),
                changes);
    }

    private static String silence(Coverage coverage) {
        return "No article since " + at(coverage.lastArticle) + "; by its own history one was due long before "
                + at(coverage.silentAfter);
    }

    private static String nonsense(Coverage coverage) {
        return "%d of its last %d pages gave no article or a doubtful one"
                .formatted(coverage.pages().recentBad(), coverage.pages().recentPages());
    }

    private static Instant hour(@Nullable Instant time) {
        return Objects.requireNonNull(time).truncatedTo(ChronoUnit.HOURS);
    }

    private static String at(@Nullable Instant time) {
        return time == null ? "ever" : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
