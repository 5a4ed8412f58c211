package dev.vestnik.ingest.stage;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback: every request goes to one handler, each on a thread of its own. */
public final class LoopbackServer implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    /** Starts at 127.0.0.1, at a free port. */
    public LoopbackServer(HttpHandler handler) {
        this("127.0.0.1", 0, handler);
    }

    /** Starts at a port of its own choice if that is 0. */
    public LoopbackServer(String ip, int port, HttpHandler handler) {
        try {
            server = HttpServer.create(new InetSocketAddress(ip, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Of a path, as people at 127.0.0.1 call it. */
    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
