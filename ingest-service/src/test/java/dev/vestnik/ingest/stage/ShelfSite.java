package dev.vestnik.ingest.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site on loopback that serves what lies on its shelves; {@code $} in a document stands for its own address. */
public final class ShelfSite implements AutoCloseable {

    private record Document(String type, String content, int status) {}

    private final LoopbackServer server;
    private final Map<String, Document> documents = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public ShelfSite() {
        server = new LoopbackServer(this::answer);
    }

    public String address(String path) {
        return server.address(path);
    }

    public void put(String path, String type, String content) {
        documents.put(path, new Document(type, content.replace("$", address("")), 200));
    }

    /** From now on the path is elsewhere, for good. */
    public void move(String from, String to) {
        documents.put(from, new Document("text/plain", address(to), 301));
    }

    public void article(String path, String headline) {
        put(path, "text/html; charset=utf-8", """
                <!DOCTYPE html><html lang="ru"><head><title>%1$s</title></head><body><article><h1>%1$s</h1>
                <p>В городе открылся новый мост, сообщили в акимате: %1$s. Движение по нему началось утром.</p>
                <p>Строили его два года; старый мост закроют на ремонт до весны будущего года.</p></article></body></html>
                """.formatted(headline));
    }

    public long requests(String path) {
        return requests.stream().filter(path::equals).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        requests.add(path);
        var document = documents.get(path);
        if (document == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if (document.status() == 301) {
            exchange.getResponseHeaders().set("Location", document.content());
            exchange.sendResponseHeaders(301, -1);
        } else {
            var bytes = document.content().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", document.type());
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
