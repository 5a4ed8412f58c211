package dev.vestnik.ingest.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The system's resolver. It answers when it likes and can't be interrupted, and a virtual thread inside it holds its carrier;
 * so it runs on threads of its own and is waited for only so long.
 */
public final class SystemNames implements Names, AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("names-", 0).daemon().factory());
    private final Duration patience;

    public SystemNames(Duration patience) {
        this.patience = patience;
    }

    @Override
    public List<InetAddress> of(String host) throws UnknownHostException {
        var answer = threads.submit(() -> List.of(InetAddress.getAllByName(host)));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unknown(host + " has no address", e);
        } catch (TimeoutException e) {
            throw unknown("DNS said nothing about " + host + " within " + patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown("We are stopping", e);
        } finally {
            answer.cancel(false);
        }
    }

    private static UnknownHostException unknown(String why, Exception cause) {
        var unknown = new UnknownHostException(why);
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
