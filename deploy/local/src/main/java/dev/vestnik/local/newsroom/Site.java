package dev.vestnik.local.newsroom;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An outlet on the air: its masthead, its articles, its address, and what of it can be read when. Layouts use the
 * public methods.
 */
record Site(Masthead masthead, List<Article> articles, Instant opened, URI address) {

    /** A feed as pages link to it. */
    record FeedLink(String file, String type, String address) {}

    public String name() {
        return masthead.name();
    }

    public String tagline() {
        return masthead.tagline();
    }

    public String language() {
        return masthead.language();
    }

    /** A time as this outlet writes it for its readers. */
    public String date(ZonedDateTime time) {
        return masthead.dates().format(time);
    }

    public String page(Story story) {
        return address + "/" + story.slug() + ".html";
    }

    public String picture(Story story) {
        return address + "/" + story.slug() + ".svg";
    }

    /** The story's page as the feed links to it. */
    public String feedLink(Story story) {
        return masthead.tracking().isEmpty() ? page(story) : page(story) + "?" + masthead.tracking();
    }

    public List<FeedLink> feedLinks() {
        return masthead.feeds().stream()
                .map(format -> new FeedLink(format.file(), format.type(), address + "/" + format.file()))
                .toList();
    }

    Outlet outlet() {
        var feed = URI.create(feedLinks().getFirst().address());
        return new Outlet(masthead.id(), masthead.name(), feed, masthead.language(), masthead.zone());
    }

    /** What can be read at the instant, newest first. */
    List<Story> stories(Instant now) {
        return articles.stream()
                .flatMap(article -> article.at(now, opened, masthead.zone()).stream())
                .sorted(Comparator.comparing(Story::published).reversed())
                .toList();
    }

    Optional<Story> story(String slug, Instant now) {
        return stories(now).stream().filter(story -> story.slug().equals(slug)).findFirst();
    }

    /** When something last appeared, changed or disappeared. */
    ZonedDateTime changed(Instant now) {
        var changes = stories(now).stream().map(story -> story.modified().toInstant());
        var losses = articles.stream().flatMap(article -> article.goneAt(now, opened).stream());
        return Stream.concat(changes, losses)
                .max(Comparator.naturalOrder())
                .orElse(opened)
                .atZone(masthead.zone());
    }
}
