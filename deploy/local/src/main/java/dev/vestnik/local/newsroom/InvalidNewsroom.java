package dev.vestnik.local.newsroom;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file of the newsroom's folder that can't be used; the message names the file and what is wrong with it. */
public final class InvalidNewsroom extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidNewsroom(Path file, String what) {
        super(file + ": " + what);
    }

    InvalidNewsroom(Path file, Exception cause) {
        super(file + ": " + (cause instanceof IOException ? "can't be read" : cause.getMessage()), cause);
    }
}
