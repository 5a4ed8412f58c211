package dev.vestnik.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.vestnik.ingest.problem.JsonFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sources that a file ({@code sources.yaml}) lists. */
public final class SourcesFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SourcesFile() {}

    /** None if there is no such file; a file that can't be read whole says so in one sentence with entry and field. */
    public static List<SourceSettings> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var listed = YAML.readValue(Files.readString(file), Listed.class).sources();
            return listed == null ? List.of() : listed;
        } catch (JsonProcessingException e) {
            throw new BrokenSourcesFile(file + ": " + JsonFault.of(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    /** The document: {@code sources:} and a list. */
    record Listed(@Nullable List<SourceSettings> sources) {}

    /** A file whose author has to mend it before we start. */
    public static final class BrokenSourcesFile extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        BrokenSourcesFile(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
