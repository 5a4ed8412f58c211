package dev.vestnik.store;

import dev.vestnik.store.retention.RetentionConfig;
import dev.vestnik.store.retention.RetentionConfig.Rule;
import dev.vestnik.store.retention.Scope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.IntSupplier;

/** Has go what is past its time: some at once, each time in a transaction of its own, until nothing is left of it. */
@ApplicationScoped
class RetentionRound {

    private final RetentionConfig config;
    private final Undertaker undertaker;
    private final MeterRegistry meters;
    private final Clock clock;

    RetentionRound(RetentionConfig config, Undertaker undertaker, MeterRegistry meters, Clock clock) {
        this.config = config;
        this.undertaker = undertaker;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(every = "{vestnik.retention.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        config.rules().orElse(List.of()).forEach(this::follow);
    }

    void follow(Rule rule) {
        rule.keep()
                .map(period -> Scope.of(rule, period, clock))
                .ifPresent(scope -> repeat("article", () -> undertaker.bury(scope, config.batch())));
        rule.versions()
                .map(period -> Scope.of(rule, period, clock))
                .ifPresent(scope -> repeat("version", () -> undertaker.clear(scope, config.batch())));
    }

    private void repeat(String what, IntSupplier some) {
        int gone = some.getAsInt();
        while (gone > 0) {
            meters.counter("vestnik.retention", "what", what).increment(gone);
            gone = some.getAsInt();
        }
    }
}
