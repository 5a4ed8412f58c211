package dev.vestnik.ingest.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.vestnik.ingest.stage.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on loopback that remembers what it was asked; what it was not told to serve is not found. */
final class LoopbackSite implements AutoCloseable {

    /** One request that arrived. */
    record Request(String path, Headers headers) {}

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final LoopbackServer server;

    LoopbackSite() {
        this("127.0.0.1", 0);
    }

    LoopbackSite(String ip, int port) {
        server = new LoopbackServer(ip, port, this::answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        requests.add(new Request(path, exchange.getRequestHeaders()));
        HttpHandler none = unknown -> unknown.sendResponseHeaders(404, -1);
        var rest = path.equals("/robots.txt") ? none : handlers.getOrDefault("/", none);
        handlers.getOrDefault(path, rest).handle(exchange);
    }

    /** @param path with its query; "/" stands for all that is not served otherwise, robots.txt excepted */
    void serve(String path, HttpHandler handler) {
        handlers.put(path, handler);
    }

    void serve(String path, byte[] body, String... headers) {
        serve(path, exchange -> {
            for (var i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    void status(String path, int status, String... headers) {
        serve(path, exchange -> {
            for (var i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    void redirect(String path, int status, String location) {
        status(path, status, "Location", location);
    }

    /** What was asked for, without the questions for robots.txt. */
    List<String> paths() {
        return requests.stream()
                .map(Request::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    int port() {
        return server.port();
    }

    URI address(String path) {
        return URI.create(server.address(path));
    }

    @Override
    public void close() {
        server.close();
    }
}
