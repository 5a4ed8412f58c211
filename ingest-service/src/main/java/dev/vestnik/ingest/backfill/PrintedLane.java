package dev.vestnik.ingest.backfill;

import dev.vestnik.ingest.article.ArticleJson;
import dev.vestnik.ingest.article.RawArticle;
import java.io.PrintStream;
import java.util.List;

/** A lane for the eye: one article a line. */
final class PrintedLane implements Lane {

    private final PrintStream out;

    PrintedLane(PrintStream out) {
        this.out = out;
    }

    @Override
    public List<String> publish(List<RawArticle> articles) {
        for (var article : articles) {
            out.writeBytes(ArticleJson.write(article));
            out.write('\n');
        }
        out.flush();
        return List.of();
    }

    @Override
    public void close() {
        out.flush();
    }
}
