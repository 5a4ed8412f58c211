package dev.vestnik.store.match;

import dev.vestnik.store.intake.EnrichedArticle;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** An article, analysed once for any number of queries. Thread-safe. */
public final class ParsedArticle {

    private final EnrichedArticle article;
    private final ArticleDocument document;
    private @Nullable IndexSearcher searcher;

    private ParsedArticle(EnrichedArticle article, ArticleDocument document) {
        this.article = article;
        this.document = document;
    }

    /**
     * Analyses an article.
     *
     * @param known by which names {@code entity:} finds its entities, beside those that it calls them itself
     */
    public static ParsedArticle of(EnrichedArticle article, KnownNames known) {
        return new ParsedArticle(article, new ArticleDocument(article, known));
    }

    /** Which article it is. */
    public UUID id() {
        return article.id();
    }

    /** What was analysed. */
    public EnrichedArticle article() {
        return article;
    }

    /** The same for an index of documents; a new one each time. */
    public Document document() {
        return document.document();
    }

    /** Its words, each in the form that is indexed. */
    Set<String> words() {
        return document.forms();
    }

    /** An index of this article alone, made when somebody first asks for it: of most articles nobody does. */
    synchronized IndexSearcher searcher() {
        if (searcher == null) {
            var index = MemoryIndex.fromDocument(document.document(), new KeywordAnalyzer(), true, false);
            index.freeze();
            searcher = index.createSearcher();
        }
        return searcher;
    }

    LeafReaderContext leaf() {
        return searcher().getIndexReader().leaves().getFirst();
    }
}
