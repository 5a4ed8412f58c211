package dev.vestnik.store.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The processes of a PostgreSQL server. */
record ServerProcesses(ProcessHandle postmaster) {

    /** The server whose data lies in a platform's folder. */
    static ServerProcesses of(Path platform) throws IOException {
        var lock = Files.readAllLines(platform.resolve("database/postmaster.pid"));
        return new ServerProcesses(
                ProcessHandle.of(Long.parseLong(lock.getFirst().strip())).orElseThrow());
    }

    /** The processor time that all of them have taken. */
    Duration cpu() {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
