package dev.vestnik.store.search;

import dev.vestnik.store.search.word.Turkic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.hibernate.StatelessSession;

/** Shows where in their texts the articles of a page have the sought words. Needs a transaction. */
@ApplicationScoped
class Highlights {

    /** Of two passages; control characters mark words and part the passages. */
    private static final String FORM =
            "StartSel=\u0002, StopSel=\u0003, MaxFragments=2, MinWords=8, MaxWords=24," + " FragmentDelimiter=\u0004";

    private final StatelessSession session;
    private final ArticleTexts texts;

    Highlights(StatelessSession session, ArticleTexts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** The same page, each article with its passages. */
    Page of(Page page, Selection selection) {
        if (!selection.hasWords() || page.items().isEmpty()) {
            return page;
        }
        var bodies = texts.of(page);
        var items = page.items().stream()
                .map(item -> item.with(passages(item, bodies.getOrDefault(item.id(), ""), selection)))
                .toList();
        return new Page(items, page.next(), page.rankedSince());
    }

    private List<Passage> passages(Page.Item item, String body, Selection selection) {
        var turkic = Turkic.of(item.language());
        if (turkic.isPresent()) {
            return TurkicPassages.of(turkic.get(), body, selection.terms());
        }
        var select = session.createNativeQuery(
                "select ts_headline(search_configuration(cast(:language as text)), cast(:body as text), "
                        + selection.ranking() + ", cast(:form as text))",
                String.class);
        selection.values().forEach((name, value) -> {
            if (selection.ranking().contains(":" + name + " ")) {
                select.setParameter(name, value);
            }
        });
        var marked = select.setParameter("language", item.language())
                .setParameter("body", body)
                .setParameter("form", FORM)
                .getSingleResult();
        return Arrays.stream(marked.split("\u0004", -1))
                .map(Passage::of)
                .filter(passage -> !passage.marks().isEmpty())
                .toList();
    }
}
