package dev.vestnik.store.standing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A webhook that takes a hit at once, and then goes on answering, a byte at a time, until the line is cut. */
final class DrippingHook implements AutoCloseable {

    private static final int PAUSE_MS = 20;

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
    private final ScheduledExecutorService tap = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch cut = new CountDownLatch(1);

    DrippingHook() throws IOException {
        tap.execute(this::answer);
    }

    String address() {
        return "http://localhost:" + server.getLocalPort() + "/";
    }

    boolean isCutWithin(long seconds) throws InterruptedException {
        return cut.await(seconds, TimeUnit.SECONDS);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the line
    private void answer() {
        try {
            @SuppressWarnings("resource") // is closed when the line is cut
            var line = server.accept();
            var answer = line.getOutputStream();
            answer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".getBytes(US_ASCII));
            tap.scheduleWithFixedDelay(() -> drip(line, answer), 0, PAUSE_MS, TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            cut.countDown();
        }
    }

    private void drip(Socket line, OutputStream answer) {
        try {
            answer.write('.');
            answer.flush();
        } catch (IOException e) {
            cut.countDown();
            tap.shutdown();
            closeQuietly(line);
        }
    }

    private static void closeQuietly(Socket line) {
        try {
            line.close();
        } catch (IOException e) {
            // it is cut already
        }
    }

    @Override
    public void close() throws IOException {
        tap.shutdownNow();
        server.close();
    }
}
