package dev.vestnik.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.SourceSettings;
import dev.vestnik.ingest.source.Sources;
import dev.vestnik.local.TestPlatform;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.inject.Inject;
import java.time.Instant;
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

    private final Sources sources;
    private final Scheduler scheduler;

    @Inject
    LeaseIT(Sources sources, Scheduler scheduler) {
        this.sources = sources;
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

        dead.rest(Instant.now(), "fetched", Cursor.START);

        assertThatThrownBy(() -> sources.keep(dead)).isInstanceOf(OptimisticLockingFailureException.class);
    }
}
