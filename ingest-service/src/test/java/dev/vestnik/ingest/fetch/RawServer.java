package dev.vestnik.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that says whatever bytes it is told to; robots.txt it has none. */
final class RawServer implements AutoCloseable {

    /** What to say after a request; the connection is closed when it is said. */
    @FunctionalInterface
    interface Speech {

        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ServerSocket socket;
    private final Speech speech;

    RawServer(Speech speech) {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.speech = speech;
        var unused = threads.submit(this::listen);
    }

    static RawServer saying(String text) {
        return new RawServer(out -> out.write(text.getBytes(ISO_8859_1)));
    }

    private Void listen() throws IOException {
        while (true) {
            var visitor = socket.accept();
            var unused = threads.submit(() -> answer(visitor));
        }
    }

    private Void answer(Socket visitor) throws IOException, InterruptedException {
        try (visitor) {
            var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), ISO_8859_1));
            var first = in.readLine();
            for (var line = first; line != null && !line.isEmpty(); ) {
                line = in.readLine();
            }
            if (first != null && first.contains("/robots.txt")) {
                visitor.getOutputStream()
                        .write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                .getBytes(ISO_8859_1));
            } else {
                speech.to(visitor.getOutputStream());
            }
        }
        return null;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/a");
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
        threads.close();
    }
}
