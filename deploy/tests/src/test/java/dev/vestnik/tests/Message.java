package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A message of protocol buffers, of which only the fields with a length are read: texts, bytes and further messages. */
final class Message {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int WITH_LENGTH = 2;
    private static final int FOUR_BYTES = 5;

    private final Map<Integer, List<ByteBuffer>> fields = new HashMap<>();

    Message(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            var tag = (int) varint(bytes);
            switch (tag & 7) {
                case VARINT -> varint(bytes);
                case EIGHT_BYTES -> bytes.position(bytes.position() + 8);
                case FOUR_BYTES -> bytes.position(bytes.position() + 4);
                case WITH_LENGTH -> {
                    var length = (int) varint(bytes);
                    fields.computeIfAbsent(tag >>> 3, none -> new ArrayList<>())
                            .add(bytes.slice(bytes.position(), length));
                    bytes.position(bytes.position() + length);
                }
                default -> throw new IllegalArgumentException("No message: tag " + tag);
            }
        }
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            var next = bytes.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** The messages in a field that may be repeated. */
    List<Message> messages(int field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(value -> new Message(value.duplicate()))
                .toList();
    }

    /** The bytes of a field; none where it is absent. */
    byte[] bytes(int field) {
        var value = fields.getOrDefault(field, List.of(ByteBuffer.allocate(0)))
                .getFirst()
                .duplicate();
        var bytes = new byte[value.remaining()];
        value.get(bytes);
        return bytes;
    }

    /** A field's text; empty where it is absent. */
    String text(int field) {
        return new String(bytes(field), UTF_8);
    }
}
