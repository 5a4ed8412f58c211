package dev.vestnik.local.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An article as its file tells it, with all that will happen to it.
 *
 * @param subheadline empty where there is none
 * @param caption of the lead image, empty where there is none
 * @param age at the moment the newsroom opened
 */
record Article(
        String slug,
        String language,
        List<String> byline,
        String section,
        List<String> keywords,
        String subheadline,
        String caption,
        Duration age,
        Text text,
        Optional<Revision> revision,
        Optional<Duration> goneAfter) {

    /** What a reader reads. */
    record Text(String headline, List<String> paragraphs) {}

    /** The text that replaces the first one some time after the newsroom opened. */
    record Revision(Duration after, Text text) {}

    /** The article as it stands at an instant, or nothing when it has been taken down. */
    Optional<Story> at(Instant now, Instant opened, ZoneId zone) {
        if (goneAt(now, opened).isPresent()) {
            return Optional.empty();
        }
        var published = opened.minus(age).truncatedTo(ChronoUnit.MINUTES).atZone(zone); // as precise as pages say it
        return Optional.of(revision.filter(later -> !now.isBefore(opened.plus(later.after)))
                .map(later -> new Story(
                        this, later.text, published, opened.plus(later.after).atZone(zone)))
                .orElseGet(() -> new Story(this, text, published, published)));
    }

    /** When it was taken down, if it has been by now. */
    Optional<Instant> goneAt(Instant now, Instant opened) {
        return goneAfter.map(opened::plus).filter(gone -> !now.isBefore(gone));
    }
}
