package dev.vestnik.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes a port of loopback reachable at another address; closing it ends all connections through it. */
final class Forwarder implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ServerSocket server = new ServerSocket();
    private final int port;

    /** Forwards from now on what comes to the address. */
    Forwarder(InetSocketAddress address, int port) throws IOException {
        this.port = port;
        server.bind(address);
        threads.execute(this::accept);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                threads.execute(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        try (caller;
                var called = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var answers = threads.submit(() -> copy(called, caller));
            copy(caller, called);
            answers.get();
        } catch (Exception ended) {
            // Each side learns of it by the end of its connection.
        }
    }

    private static boolean copy(Socket from, Socket to) throws IOException {
        from.getInputStream().transferTo(to.getOutputStream());
        to.shutdownOutput();
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
