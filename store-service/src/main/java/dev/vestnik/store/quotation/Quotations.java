package dev.vestnik.store.quotation;

import dev.vestnik.store.search.ArticleQuery;
import dev.vestnik.store.search.EntityNames;
import dev.vestnik.store.search.word.NameWords;
import dev.vestnik.store.withdrawal.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Finds what was said. In SQL, as articles are found. Needs a transaction. */
@ApplicationScoped
public class Quotations {

    private static final String SELECT = """
            select found.content, found.kind, found.language, found.speaker, found.speaker_name, found.speaker_role,
                   array_to_string(found.about, chr(10)) as about, found.dated_at, found.ordinal, article.id,
                   article.headline, article.uri, article.source
            from (select * from quotation where
            """;

    private static final String NEWEST_FIRST = """
             order by dated_at desc, article_id desc, ordinal desc limit :rows) as found
                join article on article.id = found.article_id
            order by found.dated_at desc, found.article_id desc, found.ordinal desc
            """;

    private final StatelessSession session;

    Quotations(StatelessSession session) {
        this.session = session;
    }

    /**
     * A page of those that meet all that is given, in articles that the audience may see.
     *
     * @param speaker the id of an entity or a name
     * @param about likewise, of somebody or something that the words name
     * @param q words of theirs, in the language of queries
     */
    public QuotationPage find(
            Optional<String> speaker,
            Optional<String> about,
            Optional<String> q,
            Optional<String> cursor,
            int limit,
            Audience audience) {
        var conditions = new ArrayList<>(List.of(Audience.maySee("quotation.article_id")));
        var values = new HashMap<>(audience.values());
        speaker.ifPresent(name -> conditions.add(speaker(name, values)));
        about.ifPresent(name -> conditions.add(about(name, values)));
        q.ifPresent(words -> {
            var selection = ArticleQuery.selectQuotations(words);
            conditions.add(selection.condition());
            values.putAll(selection.values());
        });
        cursor.map(QuotationCursor::parse).ifPresent(after -> {
            conditions.add("(dated_at, article_id, ordinal) < (:datedAt, :article, :ordinal)");
            values.putAll(Map.of("datedAt", after.datedAt(), "article", after.article(), "ordinal", after.ordinal()));
        });
        values.put("rows", limit + 1); // one more than asked for says whether a page follows
        return page(rows(String.join(" and ", conditions), values), limit);
    }

    /** The newest words of the entity with this id. */
    public List<Quotation> of(String id, int limit, Audience audience) {
        return newest("speaker = :id", id, limit, audience);
    }

    /** The newest words that name the entity with this id. */
    public List<Quotation> about(String id, int limit, Audience audience) {
        return newest("about @> array[cast(:id as text)]", id, limit, audience);
    }

    private List<Quotation> newest(String condition, String id, int limit, Audience audience) {
        var values = new HashMap<>(audience.values());
        values.putAll(Map.of("id", id, "rows", limit));
        var visible = condition + " and " + Audience.maySee("quotation.article_id");
        return page(rows(visible, values), limit).items();
    }

    private static String speaker(String name, Map<String, Object> values) {
        var isId = EntityNames.isId(name);
        values.put("speaker", isId ? name : NameWords.query(name));
        return isId ? "speaker = :speaker" : "speaker_words @@ cast(:speaker as tsquery)";
    }

    private static String about(String name, Map<String, Object> values) {
        var isId = EntityNames.isId(name);
        values.put("about", isId ? name : NameWords.query(name));
        return isId ? "about @> array[cast(:about as text)]" : "about && array(" + EntityNames.ids(":about") + ")";
    }

    private List<Object[]> rows(String condition, Map<String, Object> values) {
        var select = session.createNativeQuery(SELECT + condition + NEWEST_FIRST, Object[].class)
                .addScalar("content", String.class)
                .addScalar("kind", String.class)
                .addScalar("language", String.class)
                .addScalar("speaker", String.class)
                .addScalar("speaker_name", String.class)
                .addScalar("speaker_role", String.class)
                .addScalar("about", String.class)
                .addScalar("dated_at", Instant.class)
                .addScalar("ordinal", Integer.class)
                .addScalar("id", UUID.class)
                .addScalar("headline", String.class)
                .addScalar("uri", String.class)
                .addScalar("source", String.class);
        values.forEach(select::setParameter);
        return select.getResultList();
    }

    private static QuotationPage page(List<Object[]> rows, int limit) {
        var items = rows.stream().limit(limit).map(Quotations::quotation).toList();
        if (rows.size() <= limit) {
            return new QuotationPage(items, null);
        }
        var last = rows.get(limit - 1);
        return new QuotationPage(
                items, new QuotationCursor((Instant) last[7], (UUID) last[9], (int) last[8]).toString());
    }

    private static Quotation quotation(Object[] row) {
        var speaker = row[3] == null && row[4] == null
                ? null
                : new Quotation.Speaker((String) row[3], (String) row[4], (String) row[5]);
        var about = ((String) row[6]).isEmpty() ? List.<String>of() : List.of(((String) row[6]).split("\n", -1));
        return new Quotation(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                speaker,
                about,
                (Instant) row[7],
                new Quotation.Source((UUID) row[9], (String) row[10], (String) row[11], (String) row[12]));
    }
}
