package dev.vestnik.local.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The sample newsroom on the air: a web server on loopback whose news age, change and disappear by the clock. */
public final class Newsroom implements AutoCloseable {

    static {
        // Headers and body leave in two packets; without this each page waits 40 ms for the first to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Site> sites;
    private final Newsstand newsstand;
    private final Clock clock;

    private Newsroom(HttpServer server, Path folder, Instant opened, Clock clock) {
        var layouts = new Layouts(folder.resolve("layouts"));
        this.server = server;
        this.clock = clock;
        this.sites = Masthead.readAll(folder.resolve("outlets.yaml")).stream()
                .map(masthead -> site(masthead, folder, opened))
                .toList();
        this.newsstand = new Newsstand(sites, layouts, opened);
    }

    /** Opens a newsroom that never was open before. */
    public static Newsroom open(Path folder, int port, Clock clock) throws IOException {
        return open(folder, port, clock.instant(), clock);
    }

    /**
     * Opens the newsroom, for the first time or again.
     *
     * @param port 0 for any free one
     * @param opened when it opened first; all its times hang on this, so that they stay the same after a restart
     * @throws InvalidNewsroom when a file in the folder can't be used
     * @throws IOException when the port is taken
     */
    public static Newsroom open(Path folder, int port, Instant opened, Clock clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        try {
            var newsroom = new Newsroom(server, folder, opened.truncatedTo(ChronoUnit.SECONDS), clock);
            newsroom.start();
            return newsroom;
        } catch (RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    public URI address() {
        return address("");
    }

    public List<Outlet> outlets() {
        return sites.stream().map(Site::outlet).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void start() {
        newsstand.check();
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    private Site site(Masthead masthead, Path folder, Instant opened) {
        var articles = ArticleFile.readAll(folder.resolve("articles").resolve(masthead.id()));
        return new Site(masthead, articles, opened, address(masthead.path()));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            var answer = newsstand.answer(exchange.getRequestURI().getPath(), clock.instant());
            if (answer.isPresent()) {
                answer.get().send(exchange);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }
}
