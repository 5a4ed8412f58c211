package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.store.intake.ArticleReader;
import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.intake.Reading;
import dev.vestnik.store.withdrawal.Demand;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article is killed at the moment in which another one that gives the same name is stored, or it is stored itself. */
@OnRealPlatform
class KillRaceIT {

    /** Without the lock that erasing names takes, the first round fails already. */
    private static final int ROUNDS = 10;

    private static final int FREE_ROUNDS = 50;
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final int test = TESTS.incrementAndGet();
    private final String name = "Вася Гоночный-" + test;

    @Inject
    DataSource database;

    @Inject
    ArticleReader reader;

    @Inject
    ArticleKeeper keeper;

    @Inject
    WithdrawalDesk desk;

    private final ExecutorService both = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        both.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameThatAnotherArticleGivesStaysWhoeverIsFirst(boolean storingIsFirst) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var killed = Captures.of("race-killed-" + storingIsFirst + round);
            var other = Captures.of("race-other-" + storingIsFirst + round);
            keep(killed);

            race(storingIsFirst, () -> keep(other), () -> kill(killed));

            assertThatOnlyNamed(other);
            kill(other);
            assertThat(named()).isEmpty();
        }
    }

    @Test
    void aNameThatAnotherArticleGivesStaysWhereBothRun() throws Exception {
        for (int round = 0; round < FREE_ROUNDS; round++) {
            var killed = Captures.of("race-free-killed-" + round);
            var other = Captures.of("race-free-other-" + round);
            keep(killed);
            var start = new CyclicBarrier(2);

            var storing = both.submit(() -> start.await() < 0 || keep(other));
            var killing = both.submit(() -> start.await() < 0 || kill(killed));
            storing.get();
            killing.get();

            assertThatOnlyNamed(other);
            kill(other);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNextVersionOfAKilledArticleBringsNoNameBackWhoeverIsFirst(boolean storingIsFirst) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var killed = Captures.of("race-next-" + storingIsFirst + round);
            keep(killed);
            var next = killed.saying("Ой", "Ещё раз.").at("2026-03-02T06:00:00.000Z");

            race(storingIsFirst, () -> keep(next), () -> kill(killed));

            assertThat(named()).isEmpty();
            assertThat(count("article where id = '" + killed.id() + "'")).isZero();
        }
    }

    @Test
    void whatWasRestoredAndIsKilledAgainWhileItIsCapturedAnewDoesNotComeBack() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var killed = Captures.of("race-restored-" + round);
            keep(killed);
            kill(killed);
            Desk.restore(killed).then().statusCode(201);

            race(true, () -> keep(killed.at("2026-03-02T06:00:00.000Z")), () -> kill(killed));

            assertThat(count("article where id = '" + killed.id() + "'")).isZero();
            assertThat(named()).isEmpty();
        }
    }

    /** Starts both while nobody can write a topic, and lets them go, in this order, once each waits for the database. */
    private void race(boolean storingIsFirst, Callable<Boolean> storing, Callable<Boolean> killing) throws Exception {
        try (var gate = database.getConnection()) {
            gate.setAutoCommit(false);
            execute(gate, "lock table topic in share row exclusive mode");
            var first = both.submit(storingIsFirst ? storing : killing);
            awaitWaiting(1);
            var second = both.submit(storingIsFirst ? killing : storing);
            awaitWaiting(2);
            gate.commit();
            first.get();
            second.get();
        }
    }

    private void awaitWaiting(int transactions) {
        await().atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> count("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                        >= transactions);
    }

    /** All that is kept of the name is what this article gives. */
    private void assertThatOnlyNamed(Captures article) throws SQLException {
        assertThat(named()).containsExactly("entity", "entity_name", "mention", "topic");
        assertThat(count("mention where name = '" + name + "' and article_id = '" + article.id() + "'"))
                .isOne();
    }

    /** The tables in which the name stands, or what goes with it. */
    private List<String> named() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("""
                        select array(select 'entity' from entity where name = '%1$s'
                                     union all select 'entity_name' from entity_name where name = '%1$s'
                                     union all select 'mention' from mention where name = '%1$s'
                                     union all select 'topic' from topic where name = '%1$s')
                        """.formatted(name))) {
            answer.next();
            return List.of((String[]) answer.getArray(1).getArray());
        }
    }

    private long count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from " + what)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Stores a capture that gives the name. */
    private boolean keep(Captures capture) {
        var said = capture.saying("Ой", name + ". " + capture.body());
        var record = Understood.of(said)
                .naming("person", name, name)
                .about("medtop:9999100" + test, name)
                .record();
        var read = (Reading.Read) reader.read(new ConsumerRecord<>(Wire.ENRICHED, 0, 0, record.key(), record.value()));
        return !keeper.keep(List.of(read.article())).outcomes().isEmpty();
    }

    private boolean kill(Captures article) throws JsonProcessingException {
        desk.withdraw(article.id(), Demand.read(new ObjectMapper().readTree(Desk.KILL)));
        return true;
    }
}
