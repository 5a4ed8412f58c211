package dev.vestnik.store.match;

import dev.vestnik.store.search.Passage;
import dev.vestnik.store.search.Passage.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Pieces of an article's body that show why it matches. */
final class Passages {

    private static final int MOST = 2;
    private static final int BEFORE = 80;
    private static final int BEHIND = 160;

    private Passages() {}

    static List<Passage> of(Query query, ParsedArticle article) throws IOException {
        var body = article.article().body();
        var passages = new ArrayList<Passage>();
        var marks = marks(query, article);
        int from = 0;
        for (var mark : marks) {
            if (mark.start() >= from && mark.end() <= body.length() && passages.size() < MOST) {
                int start = wordStart(body, Math.max(from, mark.start() - BEFORE));
                int end = wordEnd(body, Math.min(body.length(), mark.end() + BEHIND));
                passages.add(passage(body, start, end, marks));
                from = end;
            }
        }
        return passages;
    }

    /** Where in the body the sought words stand, in UTF-16 units. */
    private static List<Mark> marks(Query query, ParsedArticle article) throws IOException {
        var searcher = article.searcher();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var matches = weight.matches(article.leaf(), 0);
        var words = matches == null ? null : matches.getMatches(Indexed.WORDS);
        var headline = article.article().headline().length() + 1;
        var marks = new ArrayList<Mark>();
        while (words != null && words.next()) {
            if (words.startOffset() >= headline) {
                marks.add(new Mark(words.startOffset() - headline, words.endOffset() - headline));
            }
        }
        return marks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .toList();
    }

    private static Passage passage(String body, int start, int end, List<Mark> marks) {
        var inside = new ArrayList<Mark>();
        int behind = start;
        for (var mark : marks) {
            if (mark.start() >= behind && mark.end() <= end) {
                inside.add(new Mark(body.codePointCount(start, mark.start()), body.codePointCount(start, mark.end())));
                behind = mark.end();
            }
        }
        return new Passage(body.substring(start, end), inside);
    }

    private static int wordStart(String body, int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(body.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String body, int place) {
        int end = place;
        while (end < body.length() && !Character.isWhitespace(body.charAt(end))) {
            end++;
        }
        return end;
    }
}
