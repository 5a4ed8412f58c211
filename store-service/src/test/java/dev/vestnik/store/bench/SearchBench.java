package dev.vestnik.store.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** How fast first pages with facets come, over HTTP, beside the same conditions in bare SQL without facets. */
final class SearchBench {

    private static final int ROUNDS = 20;

    /** Until the compiler has done with what a service does all day. */
    private static final int WARM_UP = 50;

    /**
     * A question.
     *
     * @param q in the language of queries
     * @param condition in SQL
     */
    record Question(String q, String condition) {}

    /** Of every kind: rare and common words, phrases, beginnings, fields, times, nothing at all. */
    private static final List<Question> QUESTIONS = List.of(
            new Question("министерство", words("russian", "министерство")),
            new Question("маяк регата", words("russian", "маяк регата")),
            new Question("\"прямой автобус\"", "search @@ phraseto_tsquery('russian', 'прямой автобус')"),
            new Question("walnut forest", words("english", "walnut forest")),
            new Question("электростанц*", "search @@ to_tsquery('russian', 'электростанц:*')"),
            new Question("вода OR море", "search @@ to_tsquery('russian', 'вода | море')"),
            new Question("поезд -Ташкент", "search @@ to_tsquery('russian', 'поезд & !Ташкент')"),
            new Question("source:site-7", "source = 'site-7'"),
            new Question("lang:kk from:2026-01", "language = 'kk' and dated_at >= '2026-01-01Z'"),
            new Question(
                    "source:site-7 вода from:2025-06 to:2026-06",
                    "source = 'site-7' and " + words("russian", "вода")
                            + " and dated_at >= '2025-06-01Z' and dated_at < '2026-07-01Z'"),
            new Question("entity:Q232", "entities @> array['Q232']"),
            new Question("lang:en", "language = 'en'"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI store;
    private final Connection database;

    SearchBench(URI store, Connection database) {
        this.store = store;
        this.database = database;
    }

    /** Milliseconds at the middle and for the slowest in a hundred. */
    record Latencies(double median, double slowest) {

        private static Latencies of(double[] milliseconds) {
            var sorted = milliseconds.clone();
            Arrays.sort(sorted);
            return new Latencies(sorted[sorted.length / 2], sorted[(int) (sorted.length * .99)]);
        }
    }

    Latencies withFacets() throws IOException, SQLException, InterruptedException {
        return measure(this::ask, WARM_UP);
    }

    Latencies bare() throws IOException, SQLException, InterruptedException {
        return measure(this::select, 1);
    }

    /** Asks one question. */
    private interface Way {

        void ask(Question question) throws IOException, SQLException, InterruptedException;
    }

    private static Latencies measure(Way way, int warmUp) throws IOException, SQLException, InterruptedException {
        var times = new double[ROUNDS * QUESTIONS.size()];
        for (var round = -warmUp; round < ROUNDS; round++) {
            for (var number = 0; number < QUESTIONS.size(); number++) {
                var start = System.nanoTime();
                way.ask(QUESTIONS.get(number));
                if (round >= 0) {
                    times[round * QUESTIONS.size() + number] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        return Latencies.of(times);
    }

    private void ask(Question question) throws IOException, InterruptedException {
        var address = store.resolve("/articles?facets=source,lang,topic,entity,sentiment&q="
                + URLEncoder.encode(question.q(), StandardCharsets.UTF_8));
        var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(question.q() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private void select(Question question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select id, headline, uri, source, language, dated_at from article"
                        + " where " + question.condition() + " order by dated_at desc, id desc limit 21")) {
            while (rows.next()) {
                rows.getString(2);
            }
        }
    }

    private static String words(String configuration, String words) {
        return "search @@ plainto_tsquery('" + configuration + "', '" + words + "')";
    }
}
