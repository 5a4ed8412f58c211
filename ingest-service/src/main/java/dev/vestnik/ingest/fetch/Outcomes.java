package dev.vestnik.ingest.fetch;

import dev.vestnik.ingest.fetch.FetchOutcome.Blocked;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import dev.vestnik.ingest.fetch.FetchOutcome.Refused;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import dev.vestnik.ingest.fetch.http.Answer;
import dev.vestnik.ingest.fetch.http.Answer.Answered;
import dev.vestnik.ingest.fetch.http.Answer.Forbidden;
import dev.vestnik.ingest.fetch.http.Answer.NotAnswered;
import dev.vestnik.ingest.fetch.http.Answer.NotNow;
import dev.vestnik.ingest.fetch.http.ContentCoding;
import dev.vestnik.ingest.fetch.http.TooLarge;
import java.io.IOException;

/** What answers mean for whoever wanted a document. */
final class Outcomes {

    private Outcomes() {}

    /** @param maxSize bytes, inflated */
    static FetchOutcome of(Answer answer, Route route, Cursor cursor, int maxSize) {
        return switch (answer) {
            case Answered(var exchange) -> of(exchange, route, cursor, maxSize);
            case NotAnswered(var kind, var why) -> new Failed(kind, why);
            case Forbidden(var why) -> new Blocked(route.here() + " " + why);
            case NotNow(var at, var why) -> new Later(at, why);
        };
    }

    private static FetchOutcome of(Exchange exchange, Route route, Cursor cursor, int maxSize) {
        var why = "HTTP status " + exchange.status();
        return switch (exchange.status()) {
            case 200 -> fetched(exchange, route, maxSize);
            case 304 ->
                cursor.equals(Cursor.START)
                        ? new Failed(Fault.UNEXPECTED_STATUS, why + " to an unconditional request")
                        : new Unchanged(route.movedTo());
            case 404, 410 -> new Gone(exchange.status());
            case 401, 407 -> new Refused(Refusal.LOGIN_REQUIRED, why);
            case 402 -> new Refused(Refusal.PAYMENT_REQUIRED, why);
            case 403 -> new Refused(Refusal.FORBIDDEN, why);
            case 451 -> new Refused(Refusal.LEGALLY_WITHHELD, why);
            default -> new Failed(fault(exchange.status()), why);
        };
    }

    private static Fault fault(int status) {
        return switch (status / 100) {
            case 4 -> Fault.CLIENT_ERROR;
            case 5 -> Fault.SERVER_ERROR;
            default -> Fault.UNEXPECTED_STATUS;
        };
    }

    private static FetchOutcome fetched(Exchange exchange, Route route, int maxSize) {
        try {
            return new Fetched(
                    ContentCoding.decode(exchange.body(), exchange.answered("Content-Encoding"), maxSize),
                    exchange.first("Content-Type").orElse(null),
                    route.here().uri(),
                    new Cursor(
                            exchange.first("ETag").orElse(null),
                            exchange.first("Last-Modified").orElse(null)),
                    route.movedTo(),
                    exchange);
        } catch (TooLarge e) {
            return new Failed(Fault.TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Failed(Fault.BROKEN, "Not what Content-Encoding says: " + e.getMessage());
        }
    }
}
