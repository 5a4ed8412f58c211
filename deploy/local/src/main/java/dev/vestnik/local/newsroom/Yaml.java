package dev.vestnik.local.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads YAML into plain maps, lists and values. */
final class Yaml {

    private Yaml() {}

    static @Nullable Object read(Path file) {
        try {
            return read(file, Files.readString(file));
        } catch (IOException e) {
            throw new InvalidNewsroom(file, e);
        }
    }

    /** Reads YAML that stands somewhere in the file. */
    static @Nullable Object read(Path file, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            throw new InvalidNewsroom(file, e);
        }
    }
}
