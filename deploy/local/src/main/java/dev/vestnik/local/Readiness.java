package dev.vestnik.local;

import dev.vestnik.local.database.Database;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Ways to ask a program whether it can be used. */
final class Readiness {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Readiness() {}

    /** Whether somebody listens at an address. */
    static boolean listens(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Whether a database can be connected to, on the server that a given process started: an orphan may still answer. */
    static boolean answers(String jdbcUrl, long pid) {
        try (var connection = DriverManager.getConnection(jdbcUrl);
                var statement = connection.createStatement();
                var server = statement.executeQuery("show cluster_name")) {
            return server.next() && server.getString(1).equals(Database.serverName(pid));
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Whether a service calls itself ready. */
    static boolean isReady(URI service) {
        return isUp(service.resolve("/q/health/ready"));
    }

    /** Whether a service calls itself alive; one that is not wants a restart. */
    static boolean isLive(URI service) {
        return isUp(service.resolve("/q/health/live"));
    }

    private static boolean isUp(URI health) {
        try {
            var request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
