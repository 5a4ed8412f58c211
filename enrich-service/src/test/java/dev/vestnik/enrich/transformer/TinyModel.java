package dev.vestnik.enrich.transformer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a real, very small token classifier: each known word has its label, as one Gather node from a table. The ONNX file
 * is put together field by field after onnx.proto (field numbers in the order of the specification).
 */
public final class TinyModel {

    private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

    private TinyModel() {}

    /** A folder with the files of a model that knows these words by their labels; any other word is O. */
    public static Path write(Path folder, Map<String, String> labels) throws IOException {
        Files.createDirectories(folder);
        var words = new ArrayList<>(List.of("[UNK]"));
        words.addAll(labels.keySet());
        Files.writeString(folder.resolve("tokenizer.json"), tokenizer(words));
        Files.writeString(folder.resolve("config.json"), config());
        Files.write(folder.resolve("model.onnx"), model(words, labels));
        return folder;
    }

    private static String tokenizer(List<String> words) {
        var vocabulary = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            vocabulary.add("\"%s\": %d".formatted(words.get(i), i));
        }
        return """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
                 "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
                 "model": {"type": "WordLevel", "unk_token": "[UNK]", "vocab": {%s}}}
                """.formatted(String.join(", ", vocabulary));
    }

    private static String config() {
        var names = new ArrayList<String>();
        for (int i = 0; i < LABELS.size(); i++) {
            names.add("\"%d\": \"%s\"".formatted(i, LABELS.get(i)));
        }
        return "{\"id2label\": {%s}}".formatted(String.join(", ", names));
    }

    private static byte[] model(List<String> words, Map<String, String> labels) {
        var table = ByteBuffer.allocate(words.size() * LABELS.size() * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (var word : words) {
            for (var label : LABELS) {
                table.putFloat(label.equals(labels.getOrDefault(word, "O")) ? 5 : 0);
            }
        }
        var tensor = new Message()
                .number(1, words.size())
                .number(1, LABELS.size())
                .number(2, 1) // float
                .text(8, "table")
                .bytes(9, table.array());
        var node = new Message()
                .text(1, "table")
                .text(1, "input_ids")
                .text(2, "logits")
                .text(4, "Gather");
        var graph = new Message()
                .message(1, node)
                .text(2, "tiny")
                .message(5, tensor)
                .message(11, value("input_ids", 7, "batch", "pieces"))
                .message(11, value("attention_mask", 7, "batch", "pieces"))
                .message(12, value("logits", 1, "batch", "pieces", "labels"));
        return new Message()
                .number(1, 8) // the version of the format
                .message(7, graph)
                .message(8, new Message().number(2, 13)) // the version of the operators
                .bytes();
    }

    private static Message value(String name, int type, String... dimensions) {
        var shape = new Message();
        for (var dimension : dimensions) {
            shape.message(1, new Message().text(2, dimension));
        }
        var tensor = new Message().number(1, type).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** A message in the encoding of Protocol Buffers. */
    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message bytes(int field, byte[] value) {
            varint((field << 3) | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.bytes());
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while (rest > 0x7F) {
                out.write((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
