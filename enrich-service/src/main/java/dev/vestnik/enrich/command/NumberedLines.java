package dev.vestnik.enrich.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The lines of a stream as bytes, counted from 1, one at a time; empty ones are counted and passed over. */
final class NumberedLines implements Iterator<NumberedLines.Line> {

    /** A line without its end. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Line(long number, byte[] value) {}

    private final InputStream in;
    private long number;
    private Optional<Line> next = Optional.empty();

    NumberedLines(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            var line = read();
            if (line.isEmpty()) {
                return false;
            }
            number++;
            next = line.filter(value -> !isBlank(value)).map(value -> new Line(number, value));
        }
        return true;
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    private static boolean isBlank(byte[] line) {
        for (var c : line) {
            if (c != ' ' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The bytes up to the next line end; nothing at the end of the stream. */
    private Optional<byte[]> read() {
        try {
            var line = new ByteArrayOutputStream(8192);
            int c = in.read();
            if (c < 0) {
                return Optional.empty();
            }
            for (; c >= 0 && c != '\n'; c = in.read()) {
                line.write(c);
            }
            return Optional.of(line.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
