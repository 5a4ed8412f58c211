package dev.vestnik.store;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged from a moment on. */
final class Journal extends Handler {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private Journal() {
        setFormatter(new SimpleFormatter());
    }

    static Journal listening() {
        var journal = new Journal();
        Logger.getLogger("").addHandler(journal);
        return journal;
    }

    boolean contains(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(getFormatter().format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
