package dev.vestnik.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.local.TestPlatform;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leases, as replicas take them; the poller of this one stands still. */
@QuarkusTest
@WithTestResource(value = TestPlatform.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
class LeaseIT {

    private static final int SOURCES = 40;
    private static final int MANY = 1000;
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(6));

    private final Sources sources;
    private final SourceLists lists;
    private final Scheduler scheduler;

    @Inject
    LeaseIT(Sources sources, SourceLists lists, Scheduler scheduler) {
        this.sources = sources;
        this.lists = lists;
        this.scheduler = scheduler;
    }

    @BeforeEach
    void addSources() {
        scheduler.pause();
        for (var i = 0; i < SOURCES; i++) {
            sources.put(SourceSettings.of("lease-" + i, null, "http://lease.invalid/rss.xml", null, null, null));
        }
    }

    @AfterEach
    void removeSources() {
        IntStream.range(0, SOURCES).forEach(i -> sources.remove("lease-" + i));
        scheduler.resume();
    }

    @Test
    void replicasThatLeaseAtOnceNeverGetTheSameSource() throws Exception {
        var until = Instant.now().plusSeconds(60);
        Callable<List<Source>> lease = () -> sources.lease(until, 10);

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Source>>> leases = replicas.invokeAll(List.of(lease, lease, lease, lease, lease, lease));
            var leased = leases.stream()
                    .flatMap(future -> future.resultNow().stream())
                    .map(Source::id)
                    .toList();
            assertThat(leased).hasSize(SOURCES).doesNotHaveDuplicates();
        }
    }

    @Test
    void aDeadReplicasSourcesAreTakenOverAndItsResultsAreRefused() {
        var dead = sources.lease(Instant.now().minusSeconds(1), SOURCES).getFirst();
        var taken = sources.lease(Instant.now().plusSeconds(60), SOURCES);
        assertThat(taken).extracting(Source::id).contains(dead.id());

        dead.rest(Instant.now(), "fetched", Cursor.START, PACE);

        assertThatThrownBy(() -> sources.keep(dead, Instant.now(), Harvest.NOTHING))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void twoReplicasShareAThousandSourcesAndADeadOnesAreTakenOver() throws Exception {
        var present = sources.all().stream().map(Source::id).toList();
        lists.add(IntStream.range(0, MANY).mapToObj(LeaseIT::another).toList(), Origin.OPML);
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            var lost = sources.lease(Instant.now().plusSeconds(2), 30);
            assertThat(lost).isNotEmpty();

            // Given a replica that died in the middle of its visits, when two others go on
            Callable<List<String>> replica = () -> visitUntilAllAreDone(present);
            List<Future<List<String>>> visits = replicas.invokeAll(List.of(replica, replica));

            // Then each source is visited once, by one of them, the dead one's included
            var visited = visits.stream()
                    .flatMap(future -> future.resultNow().stream())
                    .filter(id -> id.startsWith("many-"))
                    .toList();
            assertThat(visited).hasSize(MANY).doesNotHaveDuplicates();
            assertThat(visits)
                    .allSatisfy(future -> assertThat(future.resultNow()).hasSizeGreaterThan(MANY / 10));
        } finally {
            IntStream.range(0, MANY).forEach(i -> sources.remove("many-" + i));
        }
    }

    /** As the poller does: leases some, visits them, keeps what it came to, until nothing is left. */
    private List<String> visitUntilAllAreDone(List<String> others) {
        var visited = new ArrayList<String>();
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20)) // the poller's round
                .atMost(Duration.ofSeconds(90))
                .until(() -> {
                    sources.lease(Instant.now().plusSeconds(30), 25).forEach(source -> {
                        visited.add(source.id());
                        visit(source, others);
                    });
                    return sources.count(new Selection(State.HEALTHY, null, Origin.OPML, null)) == 0;
                });
        return visited;
    }

    private void visit(Source source, List<String> others) {
        if (!others.contains(source.id())) {
            source.retire(Instant.now(), "visited");
            sources.keep(source, Instant.now(), Harvest.NOTHING);
        }
    }

    private static SourceSettings another(int i) {
        return SourceSettings.of("many-" + i, null, "http://many.invalid/" + i, null, null, null);
    }
}
