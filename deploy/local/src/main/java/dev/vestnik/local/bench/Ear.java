package dev.vestnik.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Consumer;

/** A live listener that looks at nothing but the id of each article. */
final class Ear implements AutoCloseable {

    private static final String ARTICLE = "data: {\"id\":\"";
    private static final int ID = 36;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 14];
    private int next;
    private int end;
    private volatile Consumer<String> listener = article -> {};

    private Ear(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /** Returns when the stream's first lines have come. */
    static Ear open(int port, String path) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(UTF_8));
        var ear = new Ear(socket);
        var status = ear.line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(path + " answers " + status);
        }
        var line = status;
        while (!line.startsWith("retry: ")) {
            line = ear.line();
        }
        Thread.ofVirtual().start(ear::listen);
        return ear;
    }

    /** Who is told of each article from now on. */
    void tell(Consumer<String> newListener) {
        listener = newListener;
    }

    private void listen() {
        try {
            while (true) {
                var line = line();
                if (line.startsWith(ARTICLE)) {
                    listener.accept(line.substring(ARTICLE.length(), ARTICLE.length() + ID));
                }
            }
        } catch (IOException e) {
            // closed, by either side; if too early, somebody waits in vain and says so
        }
    }

    /** The beginning of the next line. */
    private String line() throws IOException {
        var beginning = new StringBuilder();
        for (var character = read(); character != '\n'; character = read()) {
            if (beginning.length() < ARTICLE.length() + ID) {
                beginning.append((char) character);
            }
        }
        return beginning.toString();
    }

    /** Without the lock that streams take for every byte: a thousand listeners share the cores with the store. */
    private int read() throws IOException {
        if (next == end) {
            end = in.read(buffer);
            next = 0;
            if (end < 0) {
                throw new IOException("The stream is over.");
            }
        }
        return buffer[next++];
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // it is
        }
    }
}
