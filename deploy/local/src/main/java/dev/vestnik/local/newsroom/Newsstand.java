package dev.vestnik.local.newsroom;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All sites of the newsroom side by side: which answer lies at which path. */
final class Newsstand {

    private final List<Site> sites;
    private final Map<String, Pages> pages;
    private final Layouts layouts;
    private final Instant opened;

    Newsstand(List<Site> sites, Layouts layouts, Instant opened) {
        this.sites = sites;
        this.layouts = layouts;
        this.opened = opened;
        this.pages = sites.stream()
                .collect(
                        Collectors.toUnmodifiableMap(site -> site.masthead().path(), site -> new Pages(site, layouts)));
    }

    void check() {
        pages.values().forEach(Pages::check);
        answer("/", opened);
        answer("/robots.txt", opened);
    }

    /** Nothing means: there is no such page, or not any more. */
    Optional<Answer> answer(String path, Instant now) {
        if (path.equals("/")) {
            return Optional.of(overview("newsroom.html", "text/html; charset=utf-8"));
        }
        if (path.equals("/robots.txt")) {
            return Optional.of(overview("robots.txt", "text/plain; charset=utf-8"));
        }
        var steps = path.split("/", 3);
        var file = steps.length == 3 ? steps[2] : "";
        return Optional.ofNullable(pages.get(steps[1])).flatMap(site -> site.answer(file, now));
    }

    private Answer overview(String layout, String type) {
        var body = layouts.render(layout, Map.of("sites", sites));
        return Answer.exactly(type, body, opened.atZone(ZoneOffset.UTC));
    }
}
