package dev.vestnik.enrich.transformer;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A transformer that gives every word a label, as Hugging Face's exporters write it: a folder with {@code model.onnx},
 * {@code tokenizer.json}, and {@code config.json} for the names of the labels. Thread-safe.
 */
public final class TokenClassifier implements AutoCloseable {

    /** The label of a word, and its probability. */
    public record Labelled(String label, double probability) {}

    /** Positions that the usual models have; longer sequences are read in halves. */
    private static final int MOST_PIECES = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;
    private final List<String> labels;

    private TokenClassifier(HuggingFaceTokenizer tokenizer, OrtSession.SessionOptions options, Path folder)
            throws IOException, OrtException {
        this.tokenizer = tokenizer;
        this.labels = LabelNames.read(folder.resolve("config.json"));
        this.session = environment.createSession(folder.resolve("model.onnx").toString(), options);
    }

    /** The model in a folder; articles are read side by side, so each uses one thread. */
    public static TokenClassifier load(Path folder) {
        for (var file : List.of("model.onnx", "tokenizer.json", "config.json")) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new IllegalArgumentException("The model " + folder + " lacks its file " + file + ".");
            }
        }
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            var settings = Map.of("truncation", "do_not_truncate", "padding", "do_not_pad");
            return new TokenClassifier(
                    HuggingFaceTokenizer.newInstance(folder.resolve("tokenizer.json"), settings), options, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + folder + " can't be read", e);
        } catch (OrtException e) {
            throw new IllegalArgumentException("The model " + folder + " can't be used: " + e.getMessage(), e);
        }
    }

    /** A label for each word; a word takes that of its first piece, and one without pieces takes none's: the first label. */
    public List<Labelled> classify(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var pieces = tokenizer.encode(words);
        if (pieces.getIds().length > MOST_PIECES && words.size() > 1) {
            var both = new ArrayList<>(classify(words.subList(0, words.size() / 2)));
            both.addAll(classify(words.subList(words.size() / 2, words.size())));
            return both;
        }
        var labelled = new ArrayList<Labelled>(words.size());
        words.forEach(word -> labelled.add(new Labelled(labels.getFirst(), 0)));
        var scores = scores(pieces);
        var wordOfPiece = pieces.getWordIds();
        for (int piece = Math.min(scores.length, wordOfPiece.length) - 1; piece >= 0; piece--) {
            if (wordOfPiece[piece] >= 0) {
                labelled.set((int) wordOfPiece[piece], best(scores[piece]));
            }
        }
        return labelled;
    }

    private float[][] scores(Encoding pieces) {
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            for (var name : session.getInputNames()) {
                var values = values(pieces, name);
                int length = Math.min(values.length, MOST_PIECES);
                var cut = new long[][] {Arrays.copyOf(values, length)};
                inputs.put(name, OnnxTensor.createTensor(environment, cut));
            }
            try (var result = session.run(inputs)) {
                return ((float[][][]) result.get(0).getValue())[0];
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] values(Encoding pieces, String input) {
        return switch (input) {
            case "input_ids" -> pieces.getIds();
            case "attention_mask" -> pieces.getAttentionMask();
            case "token_type_ids" -> pieces.getTypeIds();
            default -> throw new IllegalStateException("The model asks for an input that a text hasn't: " + input);
        };
    }

    private Labelled best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        double sum = 0;
        for (var score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        return new Labelled(labels.get(best), 1 / sum);
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The model can't be closed", e);
        }
    }
}
