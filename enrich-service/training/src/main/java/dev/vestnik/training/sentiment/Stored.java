package dev.vestnik.training.sentiment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Models as they are stored, read again. */
final class Stored {

    /** Reads a model from a stream. */
    interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    private Stored() {}

    static <M> M read(byte[] bytes, Reader<M> reader) {
        try {
            return reader.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("what was just learnt can't be read", e);
        }
    }
}
