package dev.vestnik.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.live.News.Told;
import dev.vestnik.store.match.ArticleParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Makes of what was read what is told. */
@ApplicationScoped
class Tellings {

    private final Discretion discretion;
    private final ArticleParser parser;
    private final StoredNames names;

    Tellings(Discretion discretion, ArticleParser parser, StoredNames names) {
        this.discretion = discretion;
        this.parser = parser;
        this.names = names;
    }

    /** In the same order; takes the position before the first of them. */
    List<Telling> of(List<News> news, Position from) {
        var place = from;
        var covers = discretion.covers(news).iterator();
        var tellings = new ArrayList<Telling>();
        for (var each : discretion.blackened(news)) {
            place = place.behind(each.partition(), each.offset());
            tellings.add(new Telling(each, covers.next(), analysis(each), place));
        }
        return tellings;
    }

    private Analysis analysis(News news) {
        return new Analysis(() -> {
            if (news instanceof Told told) {
                return parser.parse(new String(told.value(), UTF_8), names);
            }
            throw new IllegalArgumentException("A withdrawal has no text");
        });
    }
}
