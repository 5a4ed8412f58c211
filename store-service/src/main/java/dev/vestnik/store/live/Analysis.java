package dev.vestnik.store.live;

import dev.vestnik.store.match.ParsedArticle;
import dev.vestnik.store.match.Sought;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** What queries are asked of: an article, analysed when the first one asks, once for all of them. For one thread. */
final class Analysis {

    private static final Logger LOG = Logger.getLogger(Analysis.class);

    private final Supplier<ParsedArticle> parser;
    private Optional<ParsedArticle> parsed = Optional.empty();
    private boolean isTried;

    /** Takes what parses the article, or throws an IllegalArgumentException where it is none. */
    Analysis(Supplier<ParsedArticle> parser) {
        this.parser = parser;
    }

    /** What is no article matches nothing. */
    boolean isFoundBy(Sought sought) {
        if (!isTried) {
            parsed = parse();
            isTried = true;
        }
        return parsed.filter(sought::matches).isPresent();
    }

    private Optional<ParsedArticle> parse() {
        try {
            return Optional.of(parser.get());
        } catch (IllegalArgumentException e) {
            LOG.warn("A record of the public topic matches no query", e);
            return Optional.empty();
        }
    }
}
