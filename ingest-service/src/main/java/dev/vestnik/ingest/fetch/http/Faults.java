package dev.vestnik.ingest.fetch.http;

import dev.vestnik.ingest.fetch.Fault;
import dev.vestnik.ingest.fetch.guard.ForbiddenAddress;
import dev.vestnik.ingest.fetch.http.Answer.Forbidden;
import dev.vestnik.ingest.fetch.http.Answer.NotAnswered;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Finds the right name for what went wrong below. */
final class Faults {

    private Faults() {}

    static Answer answer(IOException fault) {
        if (Thread.currentThread().isInterrupted()) {
            return new NotAnswered(Fault.INTERRUPTED, "We are stopping");
        }
        return fault instanceof ForbiddenAddress
                ? new Forbidden(reason(fault))
                : new NotAnswered(kind(fault), reason(fault));
    }

    private static Fault kind(IOException fault) {
        return switch (fault) {
            case SocketTimeoutException e -> Fault.TIMED_OUT;
            case InterruptedIOException e -> Fault.TIMED_OUT;
            case UnknownHostException e -> Fault.UNREACHABLE;
            case ConnectException e -> Fault.UNREACHABLE;
            case NoRouteToHostException e -> Fault.UNREACHABLE;
            case SSLException e -> Fault.INSECURE;
            case TooLarge e -> Fault.TOO_LARGE;
            case MessageConstraintException e -> Fault.TOO_LARGE;
            default -> Fault.BROKEN;
        };
    }

    private static String reason(IOException fault) {
        var message = fault.getMessage();
        return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
    }
}
