package dev.vestnik.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.vestnik.local.process.ChildFailed;
import dev.vestnik.local.process.Program;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorIT {

    private final List<String> journal = new ArrayList<>();
    private final Vestnik vestnik;
    private final Supervisor supervisor;

    SupervisorIT(@TempDir Path data) {
        vestnik = new Vestnik(new Programs(House.find(), data, Ports.free()), part -> {});
        supervisor = new Supervisor(vestnik, journal::add, Clock.systemUTC());
    }

    @Test
    void aKilledProgramIsStartedAgain() throws Exception {
        vestnik.start(program("patient", "cat"));
        var killed = vestnik.child("patient").pid();
        var watching = Thread.ofVirtual().start(supervisor::watch);

        vestnik.child("patient").kill();

        await().until(() -> vestnik.child("patient").pid() != killed
                && vestnik.child("patient").isWell());
        watching.interrupt();
        watching.join();
        vestnik.close();
        assertThat(journal).singleElement().asString().startsWith("patient died with exit status 137");
    }

    @Test
    void whatKeepsDyingEndsTheWatchWithTheEndOfItsLog() {
        vestnik.start(program("unlucky", "echo out of luck; sleep 0.3; exit 3"));

        assertThatThrownBy(supervisor::watch)
                .isInstanceOf(ChildFailed.class)
                .hasMessageContaining("unlucky died with exit status 3")
                .hasMessageContaining("out of luck");

        assertThat(journal).hasSize(5);
    }

    @Test
    void whatIsStoppedOnPurposeStaysDown() throws Exception {
        vestnik.start(program("retired", "cat"));
        vestnik.start(program("watched", "cat"));
        var watching = Thread.ofVirtual().start(supervisor::watch);

        vestnik.stop("retired");
        vestnik.child("watched").kill();

        await().until(() -> vestnik.child("watched").isWell()); // so the watch has come round
        watching.interrupt();
        watching.join();
        assertThat(vestnik.children()).extracting(child -> child.name()).containsExactly("watched");
        vestnik.close();
    }

    private static Program program(String name, String script) {
        return new Program(name, List.of("/bin/sh", "-c", script), Map.of(), pid -> true);
    }
}
