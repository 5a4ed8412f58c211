package dev.vestnik.ingest.page.date;

import java.util.List;
import java.util.regex.Pattern;

/** Names of months by their beginnings: Russian, Kazakh, Uzbek in both scripts, English. */
final class Months {

    private static final List<Pattern> BEGINNINGS = List.of(
            month("янв|қаңтар|yanv|jan"),
            month("фев|ақпан|fev|feb"),
            month("мар|наурыз|mar"),
            month("апр|сәуір|apr"),
            month("ма[йя]$|мамыр|may"),
            month("июн|маусым|iyun|jun"),
            month("июл|шілде|iyul|jul"),
            month("авг|тамыз|avg|aug"),
            month("сен|қыркүйек|sen|sep"),
            month("окт|қазан|okt|oct"),
            month("ноя|қараша|noya|nov"),
            month("дек|желтоқсан|dek|dec"));

    private Months() {}

    /** 1 to 12; 0 for a word that is no month. Lower case expected. */
    static int number(String word) {
        for (var i = 0; i < BEGINNINGS.size(); i++) {
            if (BEGINNINGS.get(i).matcher(word).lookingAt()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Pattern month(String beginnings) {
        return Pattern.compile(beginnings);
    }
}
