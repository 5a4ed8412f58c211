package dev.vestnik.local.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.connect.cli.ConnectDistributed;

/** The real Kafka Connect worker, in distributed mode: the only one that publishes exactly once. */
public final class Worker {

    private Worker() {}

    /**
     * Takes the brokers' addresses, the port of the REST interface, the folder with the plugins, and the milliseconds after
     * which a killed worker is missed; half of them is how long one goes on whose coordinator is away.
     */
    public static void main(String[] args) throws IOException {
        var settings = new Properties();
        try (var file = Worker.class.getResourceAsStream("/connect-worker.properties")) {
            settings.load(file);
        }
        settings.setProperty("bootstrap.servers", args[0]);
        settings.setProperty("listeners", "http://127.0.0.1:" + args[1]);
        settings.setProperty("plugin.path", args[2]);
        var session = Integer.parseInt(args[3]);
        settings.setProperty("session.timeout.ms", String.valueOf(session));
        settings.setProperty("heartbeat.interval.ms", String.valueOf(session / 2));
        ConnectDistributed.main(new String[] {write(settings).toString()});
    }

    /** Connect's own main class reads its settings from a file only. */
    private static Path write(Properties settings) throws IOException {
        var file = Files.createTempFile("connect-worker", ".properties");
        file.toFile().deleteOnExit();
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        return file;
    }
}
