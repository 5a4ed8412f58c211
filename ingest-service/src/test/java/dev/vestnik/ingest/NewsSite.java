package dev.vestnik.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A small news site on loopback: a feed with an ETag and pages, all of which can change under its readers. */
final class NewsSite implements AutoCloseable {

    /** Who asked for what: the path, and the validator that came along ("" for none). */
    record Request(String path, String validator) {}

    private record Story(String headline, String body, int revision) {}

    private final HttpServer server;
    private final Map<String, Story> stories = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> broken = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    NewsSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Adds a story or changes it; a change touches its feed entry too. */
    void publish(String path, String headline, String body) {
        stories.merge(path, new Story(headline, body, 1), (old, now) -> new Story(headline, body, old.revision() + 1));
    }

    void breakPage(String path, int status) {
        broken.put(path, status);
    }

    void mendPage(String path) {
        broken.remove(path);
    }

    List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var validator = exchange.getRequestHeaders().getFirst("If-None-Match");
            requests.add(new Request(path, validator == null ? "" : validator));
            if (broken.containsKey(path)) {
                exchange.sendResponseHeaders(broken.get(path), -1);
            } else if (path.equals("/rss.xml")) {
                feed(exchange, validator);
            } else if (stories.containsKey(path)) {
                send(exchange, "text/html; charset=utf-8", page(path, stories.get(path)));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void feed(HttpExchange exchange, String validator) throws IOException {
        var etag = "\"" + stories.hashCode() + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(validator)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, "application/rss+xml", rss());
        }
    }

    private String rss() {
        return stories.entrySet().stream()
                .map(entry -> "<item><title>%s</title><link>%s</link><description>rev. %d</description></item>"
                        .formatted(
                                entry.getValue().headline(),
                                address(entry.getKey() + "?utm_source=rss"),
                                entry.getValue().revision()))
                .collect(Collectors.joining(
                        "\n",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Листок</title><link>/</link>"
                                + "<description>Листок</description>",
                        "</channel></rss>"));
    }

    private String page(String path, Story story) {
        return """
                <!DOCTYPE html><html lang="ru"><head><title>%1$s — Листок</title><link rel="canonical" href="%3$s">
                <meta property="article:published_time" content="2026-11-21T14:05:00+05:00"></head>
                <body><nav><a href="/">Главная</a></nav><article><h1>%1$s</h1><p>%2$s</p></article>
                <div class="comments">Комментариев: %4$d</div></body></html>
                """.formatted(story.headline(), story.body(), address(path), requests.size());
    }

    private static void send(HttpExchange exchange, String type, String content) throws IOException {
        var bytes = content.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
