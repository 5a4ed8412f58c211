package dev.vestnik.local.newsroom;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** All that one site shows: front page, articles, pictures, feeds. Safe for many readers at once. */
final class Pages {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String XML_CHARSET = "; charset=utf-8";

    private final Site site;
    private final Layouts layouts;
    private final AtomicLong visits = new AtomicLong();

    Pages(Site site, Layouts layouts) {
        this.site = site;
        this.layouts = layouts;
    }

    /** Renders everything once, so that a broken layout or article is found when the newsroom opens. */
    void check() {
        answer("", site.opened());
        site.masthead().feeds().forEach(format -> answer(format.file(), site.opened()));
        for (var article : site.articles()) {
            answer(article.slug() + ".html", site.opened());
            answer(article.slug() + ".svg", site.opened());
        }
    }

    /** What lies under a name in the site's folder; the empty name is the front page. */
    Optional<Answer> answer(String file, Instant now) {
        if (file.isEmpty()) {
            return Optional.of(listing("front.html", HTML, now));
        }
        if (file.endsWith(".html")) {
            return story(file, now).map(story -> article(story, now));
        }
        if (file.endsWith(".svg")) {
            return story(file, now).map(this::picture);
        }
        return site.masthead().feeds().stream()
                .filter(format -> format.file().equals(file))
                .map(format -> listing(format.file(), format.type() + XML_CHARSET, now))
                .findFirst();
    }

    private Optional<Story> story(String file, Instant now) {
        return site.story(file.substring(0, file.lastIndexOf('.')), now);
    }

    private Answer listing(String layout, String type, Instant now) {
        var changed = site.changed(now);
        var data = Map.of("site", site, "stories", site.stories(now), "changed", changed);
        return Answer.exactly(type, layouts.render(layout, data), changed);
    }

    private Answer picture(Story story) {
        var body = layouts.render("picture.svg", Map.of("story", story));
        return Answer.exactly("image/svg+xml" + XML_CHARSET, body, story.published());
    }

    private Answer article(Story story, Instant now) {
        var others = site.stories(now).stream()
                .filter(other -> !other.slug().equals(story.slug()))
                .toList();
        var data = new HashMap<String, Object>();
        data.put("site", site);
        data.put("story", story);
        data.put("latest", others.subList(0, Math.min(6, others.size())));
        data.put("related", related(story, others));
        data.put("mostRead", mostRead(others));
        data.put("comments", site.masthead().comments());
        data.put("readers", new Readership(visits.incrementAndGet()));
        var body = layouts.render(site.masthead().layout(), data);
        return Answer.about(story.text() + " " + story.modified(), HTML, body, story.modified());
    }

    private static List<Story> related(Story story, List<Story> others) {
        Comparator<Story> byLanguage =
                Comparator.comparing(other -> !other.language().equals(story.language()));
        return others.stream()
                .sorted(byLanguage.thenComparing(other -> !other.section().equals(story.section())))
                .limit(4)
                .toList();
    }

    private static List<Story> mostRead(List<Story> others) {
        var readers = new Readership(0);
        Comparator<Story> byViews =
                Comparator.comparing(story -> readers.of(story).views());
        return others.stream().sorted(byViews.reversed()).limit(5).toList();
    }
}
