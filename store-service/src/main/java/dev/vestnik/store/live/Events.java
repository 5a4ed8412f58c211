package dev.vestnik.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;

/** Writes the lines of an event stream. */
final class Events {

    /** That the line stands. */
    static final Buffer COMMENT = Buffer.buffer(":\n\n");

    private static final int RETRY_MILLIS = 2_000;

    private Events() {}

    /** What comes first: when to come again after a break, and from where. */
    static Buffer opening(Position position) {
        return Buffer.buffer("retry: " + RETRY_MILLIS + "\nid: " + position + "\n\n");
    }

    /** That the line stands, and how far it has come. Clients take the id and see no event. */
    static Buffer progress(Position position) {
        return Buffer.buffer(":\nid: " + position + "\n\n");
    }

    static Buffer event(String type, JsonNode data, Position position) {
        return event(type, data.toString().getBytes(UTF_8), position);
    }

    /** Takes JSON, which has line breaks only where a blank does as well. */
    static Buffer event(String type, byte[] json, Position position) {
        var id = "\nid: " + position + "\n\n";
        var event = Buffer.buffer(json.length + id.length() + 32)
                .appendString("event: " + type + "\ndata: ")
                .appendBytes(onOneLine(json))
                .appendString(id);
        return event;
    }

    private static byte[] onOneLine(byte[] json) {
        var line = json.clone();
        for (var i = 0; i < line.length; i++) {
            if (line[i] == '\n' || line[i] == '\r') {
                line[i] = ' ';
            }
        }
        return line;
    }
}
