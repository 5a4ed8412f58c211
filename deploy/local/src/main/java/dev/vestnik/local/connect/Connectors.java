package dev.vestnik.local.connect;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** The connectors of a Kafka Connect worker, by its REST interface. */
public final class Connectors {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final URI worker;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Takes the address of the worker's REST interface. */
    public Connectors(URI worker) {
        this.worker = worker;
    }

    /** Whether the worker answers. */
    public boolean isReachable() {
        return status("/connectors") == 200;
    }

    /** Whether the connector's task runs. */
    public boolean isRunning(String name) {
        return taskStatus(name).contains("\"RUNNING\"");
    }

    /** Whether the connector's task has given up. */
    public boolean isFailed(String name) {
        return taskStatus(name).contains("\"FAILED\"");
    }

    /**
     * Creates the connector or gives it a new configuration.
     *
     * @param configuration a file with the JSON object of its settings
     * @throws IOException if the worker refuses it; the message has the worker's reason
     */
    public void put(String name, Path configuration) throws IOException {
        var answer = send(HttpRequest.newBuilder(worker.resolve("/connectors/" + name + "/config"))
                .header("content-type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofFile(configuration)));
        if (answer.statusCode() >= 300) {
            throw new IOException("Kafka Connect refused " + configuration + ": " + answer.body());
        }
    }

    private String taskStatus(String name) {
        try {
            return send(HttpRequest.newBuilder(worker.resolve("/connectors/" + name + "/tasks/0/status")))
                    .body();
        } catch (IOException unreachable) {
            return "";
        }
    }

    private int status(String path) {
        try {
            return send(HttpRequest.newBuilder(worker.resolve(path))).statusCode();
        } catch (IOException e) {
            return -1;
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectException("interrupted");
        }
    }
}
