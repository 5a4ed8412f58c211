package dev.vestnik.tests;

import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Programs;
import dev.vestnik.local.ScratchFolder;
import dev.vestnik.local.Supervisor;
import dev.vestnik.local.Vestnik;
import dev.vestnik.local.newsroom.Newsroom;
import dev.vestnik.local.newsroom.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One running system for all tests of this process, as {@code vestnik up} starts it, supervisor included; it ends with them. */
final class TheSystem {

    /** Second looks often enough that tests see what came of them. */
    private static final Map<String, String> RECHECKS = Map.of(
            "VESTNIK_RECHECK_EVERY", "1s",
            "VESTNIK_RECHECK_AFTER", "PT30S,PT1M,PT90S,PT2M,PT3M,PT4M,PT5M,PT6M,PT8M,PT10M,PT15M,PT1H",
            "VESTNIK_RECHECK_CONFIRM_AFTER", "PT2S");

    /** Logs as on a platform, with a line for each step of an article. */
    private static final Map<String, String> LOGS =
            Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true", "QUARKUS_LOG_CATEGORY__DEV_VESTNIK__LEVEL", "DEBUG");

    private static @Nullable TheSystem running;

    final Programs programs;
    final Vestnik vestnik;
    final Newsroom newsroom;
    final Collector collector;
    final SettableClock newsroomClock = new SettableClock(Instant.now());

    private TheSystem() {
        try {
            var data = ScratchFolder.create("vestnik-system");
            collector = Collector.open();
            var environment = new HashMap<>(RECHECKS);
            environment.putAll(LOGS);
            environment.putAll(collector.environment());
            programs = new Programs(House.find(), data.path(), Ports.free(), environment);
            vestnik = new Vestnik(programs, part -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data)));
            vestnik.start();
            newsroom = Newsroom.open(
                    programs.house().newsroom(), programs.ports().newsroom(), newsroomClock.instant(), newsroomClock);
            var supervisor = new Supervisor(vestnik, System.err::println, Clock.systemUTC());
            Thread.ofPlatform().daemon().name("supervisor").start(supervisor::watch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized TheSystem running() {
        if (running == null) {
            running = new TheSystem();
        }
        return running;
    }

    /** A topic of this system's broker. */
    Topic topic(String name) {
        return new Topic(name, programs.bootstrapServers());
    }

    /** Kills a program as {@code kill -9} does; the supervisor starts it again. */
    void kill(String name) {
        vestnik.child(name).kill();
    }

    private void end(ScratchFolder data) {
        vestnik.close();
        data.close();
    }
}
