package dev.vestnik.ingest.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A small news site on loopback: a feed with an ETag and pages, all of which can change under its readers. */
public final class NewsSite implements AutoCloseable {

    /** Who asked for what: the path, and the validator that came along ("" for none). */
    public record Request(String path, String validator) {}

    private record Story(String headline, String body, int revision, String title, int listed) {

        Story now(String newHeadline, String newBody) {
            return new Story(newHeadline, newBody, revision + 1, newHeadline, revision + 1);
        }

        /** Changed while the feed says nothing. */
        Story quietly(String newHeadline, String newBody) {
            return new Story(newHeadline, newBody, revision + 1, title, listed);
        }
    }

    private record Redirect(int status, String path) {}

    private final LoopbackServer server;
    private final Map<String, Story> stories = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> broken = new ConcurrentHashMap<>();
    private final Map<String, Redirect> redirects = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    public NewsSite() {
        server = new LoopbackServer(this::answer);
    }

    public String address(String path) {
        return server.address(path);
    }

    /** Adds a story or changes it; a change touches its feed entry too. */
    public void publish(String path, String headline, String body) {
        stories.merge(path, new Story(headline, body, 1, headline, 1), (old, first) -> old.now(headline, body));
    }

    /** Changes a story behind the feed's back. */
    public void edit(String path, String headline, String body) {
        stories.computeIfPresent(path, (same, old) -> old.quietly(headline, body));
    }

    /** Adds a story that the feed doesn't list. */
    public void publishUnlisted(String path, String headline, String body) {
        stories.put(path, new Story(headline, body, 1, headline, 0));
    }

    public void redirect(String path, int status, String target) {
        redirects.put(path, new Redirect(status, target));
    }

    public void breakPage(String path, int status) {
        broken.put(path, status);
    }

    public void mendPage(String path) {
        broken.remove(path);
    }

    public List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var validator = exchange.getRequestHeaders().getFirst("If-None-Match");
        requests.add(new Request(path, validator == null ? "" : validator));
        if (broken.containsKey(path)) {
            exchange.sendResponseHeaders(broken.get(path), -1);
        } else if (redirects.containsKey(path)) {
            exchange.getResponseHeaders().set("Location", redirects.get(path).path());
            exchange.sendResponseHeaders(redirects.get(path).status(), -1);
        } else if (path.equals("/")) {
            send(exchange, "text/html; charset=utf-8", "<h1>Листок</h1><p>" + "Все новости дня. ".repeat(40) + "</p>");
        } else if (path.equals("/rss.xml")) {
            feed(exchange, validator);
        } else if (stories.containsKey(path)) {
            story(exchange, validator, path, stories.get(path));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private void story(HttpExchange exchange, String validator, String path, Story story) throws IOException {
        var etag = "\"rev-" + story.revision() + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(validator)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, "text/html; charset=utf-8", page(path, story));
        }
    }

    private void feed(HttpExchange exchange, String validator) throws IOException {
        var etag = "\"" + rss().hashCode() + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(validator)) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            send(exchange, "application/rss+xml", rss());
        }
    }

    private String rss() {
        return stories.entrySet().stream()
                .filter(entry -> entry.getValue().listed() > 0)
                .map(entry -> "<item><title>%s</title><link>%s</link><description>rev. %d</description></item>"
                        .formatted(
                                entry.getValue().title(),
                                address(entry.getKey() + "?utm_source=rss"),
                                entry.getValue().listed()))
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
        server.close();
    }
}
