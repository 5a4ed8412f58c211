package dev.vestnik.store.withdrawal;

import java.time.Clock;
import java.util.Map;

/**
 * Who gets an answer, by where they are.
 *
 * @param country as an ISO 3166 alpha-2 code; empty where nobody says
 * @param clock by which withholdings begin and end
 */
public record Audience(String country, Clock clock) {

    /** SQL that they may see an article; takes the column that has its id. */
    public static String maySee(String article) {
        // Of what is withheld there are few rows, looked up once for all articles
        return """
                not exists (select from withholding
                            where withholding.article_id = %s and lifted_at is null
                              and starts_at <= :now and (ends_at is null or ends_at > :now)
                              and (jurisdictions = '{}' or cast(:country as text) = any (jurisdictions)))
                """.formatted(article);
    }

    /** The condition's parameters, as of now. */
    public Map<String, Object> values() {
        return Map.of("country", country, "now", clock.instant());
    }
}
