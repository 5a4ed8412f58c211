package dev.vestnik.store.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** The texts of the articles that a page lists. Needs a transaction. */
@ApplicationScoped
public class ArticleTexts {

    private static final String SELECT = """
            select version.article_id, cast(version.document as text) as document
            from article join article_version version
                on version.article_id = article.id and version.version = article.current_version
            where article.id = any (:ids)
            """;

    private final StatelessSession session;
    private final ObjectMapper json;

    ArticleTexts(StatelessSession session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** Their bodies, by their ids; every character is one that databases and XML can have. */
    public Map<UUID, String> of(Page page) {
        var ids = page.items().stream().map(Page.Item::id).toArray(UUID[]::new);
        var texts = new HashMap<UUID, String>();
        var select = session.createNativeQuery(SELECT, Object[].class)
                .addScalar("article_id", UUID.class)
                .addScalar("document", String.class)
                .setParameter("ids", ids);
        for (var row : select.getResultList()) {
            texts.put((UUID) row[0], body((String) row[1]));
        }
        return texts;
    }

    private String body(String document) {
        try {
            return plain(json.readTree(document).path("body").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored article is no JSON", e);
        }
    }

    /** The text with U+FFFD for every character that is no text. */
    public static String plain(String text) {
        return text.codePoints()
                .map(letter -> isText(letter) ? letter : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isText(int letter) {
        return letter >= ' '
                ? Character.getType(letter) != Character.SURROGATE && letter != 0xFFFE && letter != 0xFFFF
                : letter == '\t' || letter == '\n' || letter == '\r';
    }
}
