package dev.vestnik.conformance;

import dev.vestnik.local.House;
import dev.vestnik.local.Ports;
import dev.vestnik.local.Programs;
import dev.vestnik.local.process.Child;
import java.nio.file.Path;
import java.time.Duration;

/** A real broker for one trial, on a free port. */
record OwnBroker(Child child, String address) implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Starts one that keeps its data in the folder. */
    static OwnBroker start(Path folder) {
        var programs = new Programs(House.find(), folder, Ports.free());
        var child = Child.start(programs.broker(), folder.resolve("log"));
        child.awaitReady(START);
        return new OwnBroker(child, programs.bootstrapServers());
    }

    @Override
    public void close() {
        child.stop(GRACE);
    }
}
