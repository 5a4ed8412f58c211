package dev.vestnik.store.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter and all that it says.
 *
 * @param headers in their order; a name may come more than once
 * @param value absent where the record has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Content(
        @JsonUnwrapped DeadLetter letter,
        List<Header> headers,
        @Nullable Bytes value) {

    /** A header of the record. */
    record Header(String name, @JsonUnwrapped @Nullable Bytes value) {}

    /**
     * Bytes, readable where they are text.
     *
     * @param text what they say in UTF-8
     * @param base64 what they are, where they are no text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bytes(@Nullable String text, @Nullable String base64) {

        static @Nullable Bytes of(byte @Nullable [] bytes) {
            if (bytes == null) {
                return null;
            }
            try {
                var text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return new Bytes(text, null);
            } catch (CharacterCodingException e) {
                return new Bytes(null, Base64.getEncoder().encodeToString(bytes));
            }
        }
    }

    static Content of(ConsumerRecord<byte[], byte[]> record, DeadLetter letter) {
        var headers = Arrays.stream(record.headers().toArray())
                .map(header -> new Header(header.key(), Bytes.of(header.value())))
                .toList();
        return new Content(letter, headers, Bytes.of(record.value()));
    }
}
