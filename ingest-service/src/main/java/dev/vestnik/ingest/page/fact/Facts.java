package dev.vestnik.ingest.page.fact;

import dev.vestnik.ingest.article.Access;
import dev.vestnik.ingest.article.CleanText;
import dev.vestnik.ingest.article.Image;
import dev.vestnik.ingest.page.date.Moment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one voice of the page (JSON-LD, meta tags, microdata, the text itself) says about the article; null where it is silent. */
public record Facts(
        @Nullable String headline,
        @Nullable String subheadline,
        List<String> byline,
        @Nullable String section,
        List<String> keywords,
        @Nullable Moment published,
        @Nullable Moment modified,
        @Nullable String canonical,
        @Nullable String siteName,
        @Nullable String language,
        List<Image> images,
        @Nullable Boolean free) {

    /** What is longer is no headline, no name and no keyword, whatever the page calls it. */
    private static final int LONGEST = 2_000;

    static final Facts NONE =
            new Facts(null, null, List.of(), null, List.of(), null, null, null, null, null, List.of(), null);

    /** What this voice says, and where it is silent, what the other says. */
    public Facts or(Facts other) {
        return new Facts(
                first(headline, other.headline),
                first(subheadline, other.subheadline),
                byline.isEmpty() ? other.byline : byline,
                first(section, other.section),
                keywords.isEmpty() ? other.keywords : keywords,
                first(published, other.published),
                first(modified, other.modified),
                first(canonical, other.canonical),
                first(siteName, other.siteName),
                first(language, other.language),
                images.isEmpty() ? other.images : images,
                first(free, other.free));
    }

    Facts with(@Nullable String title, List<String> authors, @Nullable Moment time, @Nullable String below) {
        return new Facts(
                title,
                first(subheadline, below),
                authors,
                section,
                keywords,
                time,
                modified,
                canonical,
                siteName,
                language,
                images,
                free);
    }

    public Access access() {
        return free == null ? Access.OPEN : new Access(free, !free);
    }

    private static <T> @Nullable T first(@Nullable T mine, @Nullable T others) {
        return mine == null ? others : mine;
    }

    /** Clean text, or null where nothing is left of it or far too much. */
    static @Nullable String text(@Nullable String raw) {
        var clean = raw == null ? "" : CleanText.of(raw);
        return clean.isEmpty() || clean.length() > LONGEST ? null : clean;
    }

    static List<String> texts(Stream<@Nullable String> raw) {
        return raw.map(Facts::text).filter(Objects::nonNull).distinct().toList();
    }
}
