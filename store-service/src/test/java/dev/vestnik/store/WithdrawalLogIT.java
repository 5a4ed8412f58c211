package dev.vestnik.store;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import dev.vestnik.local.TestPlatform;
import dev.vestnik.local.process.Child;
import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.withdrawal.VerifyLog;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log of withdrawals, on its topic and for readers. */
@OnRealPlatform
class WithdrawalLogIT {

    private static final String WITHDRAWALS = "news.withdrawals.v1";

    @Inject
    DataSource database;

    private static Child worker;

    @BeforeAll
    static void startConnector() throws IOException {
        worker = Connector.start();
    }

    @AfterAll
    static void stopConnector() {
        worker.stop(Duration.ofSeconds(10));
    }

    @Test
    void theLogIsOneChainOnTheTopicAndForReaders() {
        var article = Captures.of("logged");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        var sequence = (int) Desk.withdraw(article, Desk.KILL).path("sequence");
        Desk.restore(article).then().statusCode(201);

        var lines = log();
        var entries = lines.lines().toList();
        var onTopic = Wire.await(WITHDRAWALS, records -> records.size() >= entries.size());

        assertThat(onTopic)
                .extracting(record -> new String(record.value(), UTF_8))
                .containsAll(entries)
                .allSatisfy(value ->
                        assertThat(Contracts.errors(WITHDRAWALS, value)).isEmpty());
        assertThat(entries).noneMatch(entry -> entry.contains("Текст страницы"));
        assertThat(verified(lines)).startsWith("0 The chain is whole");
        assertThat(verified("", "--broker", TestPlatform.programs().bootstrapServers()))
                .startsWith("0 The chain is whole");
        assertThat(verified(lines.replace("\"sequence\":" + sequence + ",", "\"sequence\":" + sequence + ",\"x\":1,")
                        .replace("\"sequence\":" + sequence + "}", "\"sequence\":" + sequence + ",\"x\":1}")))
                .startsWith("1 verify-log: entry " + sequence + " was changed");
        Store.get("/transparency?after={after}&limit=1", sequence - 1)
                .then()
                .body("items.sequence", is(List.of(sequence)))
                .body("next", is(sequence));
        Store.get("/transparency?limit=none").then().statusCode(400).body("parameter", is("limit"));
    }

    @Test
    void whatIsDecidedAtTheSameMomentMakesOneChain() throws Exception {
        var articles = IntStream.range(0, 12)
                .mapToObj(i -> Captures.of("at-once-" + i))
                .toList();
        Wire.send(articles.toArray(Captures[]::new));
        articles.forEach(article -> Store.awaitVersions(article.id(), 1));

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(articles.stream()
                    .<Callable<Integer>>map(
                            article -> () -> Desk.withdraw(article, Desk.KILL).statusCode())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        assertThat(verified(log())).startsWith("0 The chain is whole");
    }

    @Test
    void theDatabaseRefusesToChangeTheLog() throws Exception {
        var article = Captures.of("rewritten");
        Wire.send(article);
        Store.awaitVersions(article.id(), 1);
        Desk.withdraw(article, Desk.KILL).then().statusCode(201);

        for (var change : List.of("update withdrawal set hash = ''", "delete from withdrawal", "truncate withdrawal")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("The log of withdrawals only grows.");
            }
        }
    }

    private static String log() {
        return given().accept("application/x-ndjson").get("/transparency").asString();
    }

    private static String verified(String in, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, UTF_8);
        var status =
                new VerifyLog(Map.of()).run(List.of(arguments), new ByteArrayInputStream(in.getBytes(UTF_8)), out, out);
        return status + " " + printed.toString(UTF_8);
    }
}
