package dev.vestnik.store.live;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An answer over HTTP that goes on. What is sent waits here, shared with all others that it is sent to, until the connection
 * takes it: nothing is copied for a listener who does not read.
 */
final class HttpLine implements Line {

    private static final int IN_CONNECTION = 32 * 1024;

    private final HttpServerResponse response;
    private final Context context;
    private final long backlog;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<Buffer> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private long sent;
    private boolean isSending;
    private boolean isEnding;
    private volatile boolean isCut;

    private HttpLine(HttpServerResponse response, Context context, long backlog) {
        this.response = response;
        this.context = context;
        this.backlog = backlog;
    }

    /**
     * Begins the answer.
     *
     * @param context of the connection
     * @param backlog how many bytes may wait
     */
    static HttpLine open(HttpServerResponse response, Context context, long backlog) {
        var line = new HttpLine(response, context, backlog);
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no") // proxies that gather answers must not
                .setWriteQueueMaxSize(IN_CONNECTION)
                .exceptionHandler(failure -> line.over())
                .closeHandler(closed -> line.over())
                .drainHandler(drained -> line.flush());
        if (response.closed()) {
            line.over();
        }
        return line;
    }

    /** When the line is cut, by whomever; on a thread that holds no lock. */
    CompletionStage<Void> ended() {
        return end.thenRunAsync(() -> {});
    }

    @Override
    public void send(Buffer text) {
        lock.lock();
        try {
            if (isCut() || isEnding) {
                return;
            }
            waiting.add(text);
            waitingBytes += text.length();
            if (waitingBytes > backlog) {
                cut();
            } else if (!isSending) {
                isSending = true;
                context.runOnContext(now -> flush());
            }
        } finally {
            lock.unlock();
        }
    }

    /** On the connection's own thread only, so that it knows how full the connection is. */
    private void flush() {
        lock.lock();
        try {
            while (!isCut() && !waiting.isEmpty() && !response.writeQueueFull()) {
                var next = waiting.remove();
                waitingBytes -= next.length();
                sent++;
                response.write(next);
            }
            isSending = !waiting.isEmpty(); // then it goes on when the connection is drained
            if (isEnding && waiting.isEmpty() && !isCut()) {
                response.end();
                over();
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void awaitRoom(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!isCut() && waitingBytes > IN_CONNECTION) {
                var before = sent;
                if (!moved.await(patience.toNanos(), TimeUnit.NANOSECONDS) && sent == before) {
                    cut();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** First the connection, then whoever waits for the end: he would end the answer as if it were whole. */
    private void cut() {
        forget();
        context.runOnContext(now -> {
            response.reset();
            end.complete(null);
        });
    }

    @Override
    public boolean isCut() {
        return isCut;
    }

    @Override
    public void end() {
        lock.lock();
        try {
            isEnding = true;
            context.runOnContext(now -> flush());
        } finally {
            lock.unlock();
        }
    }

    /** It is over, whoever has ended it. */
    private void over() {
        forget();
        end.complete(null);
    }

    private void forget() {
        isCut = true;
        lock.lock();
        try {
            waiting.clear();
            waitingBytes = 0;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
