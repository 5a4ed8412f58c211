package dev.vestnik.enrich.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.vestnik.enrich.raw.RawArticle;

/** Splits texts into words as Unicode's rules have it: the floor of all that is done with a text. */
final class IcuWords {

    private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("ru"));
    private int count;

    void count(RawArticle article) {
        words.setText(BenchArticles.body(article));
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
    }

    /** So that nobody takes the work for useless. */
    int counted() {
        return count;
    }
}
