package dev.vestnik.store.live;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;

/** What connects a listener with us. Thread-safe. */
interface Line {

    /** Sends when there is room; cuts the line where too much waits already. What is sent to a line that is cut is lost. */
    void send(Buffer text);

    /** Waits until little waits to be sent; cuts the line where nothing at all went out in that time. */
    void awaitRoom(Duration patience) throws InterruptedException;

    boolean isCut();

    /** Sends what waits, if that is quickly done, and ends the answer. */
    void end();
}
