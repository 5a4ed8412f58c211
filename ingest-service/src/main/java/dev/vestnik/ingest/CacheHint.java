package dev.vestnik.ingest;

import dev.vestnik.ingest.fetch.Exchange;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a server says that its answer stays fresh ({@code Cache-Control: max-age}). */
final class CacheHint {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,8})");

    private CacheHint() {}

    static @Nullable Duration of(Exchange exchange) {
        return exchange.answered().stream()
                .filter(field -> field.name().equalsIgnoreCase("Cache-Control"))
                .flatMap(field -> MAX_AGE.matcher(field.value()).results())
                .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
                .findFirst()
                .orElse(null);
    }
}
