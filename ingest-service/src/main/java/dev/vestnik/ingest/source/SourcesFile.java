package dev.vestnik.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.vestnik.ingest.problem.JsonFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads the sources that a file ({@code sources.yaml}) lists. */
public final class SourcesFile {

    /** Characters: some ten thousand sources; the parser's own limit of 3 MB is a little less. */
    private static final int LONGEST = 32 << 20;

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .loaderOptions(limits())
                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL) // the builder forgets that default
                    .build())
            .addModule(new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SourcesFile() {}

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        return options;
    }

    /** None if there is no such file; a file that can't be read whole says so in one sentence with entry and field. */
    public static List<SourceSettings> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return parse(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    /** What a file with this content lists. */
    public static List<SourceSettings> parse(Path file, byte[] content) {
        try {
            var listed = YAML.readValue(content, Listed.class).sources();
            return listed == null ? List.of() : distinct(file, listed);
        } catch (IOException e) {
            var why = e instanceof JsonProcessingException json ? JsonFault.of(json) : e.getMessage();
            throw new BrokenSourcesFile(file + ": " + why, e);
        }
    }

    private static List<SourceSettings> distinct(Path file, List<SourceSettings> listed) {
        var ids = new HashSet<String>();
        for (var i = 0; i < listed.size(); i++) {
            if (!ids.add(listed.get(i).id())) {
                throw new BrokenSourcesFile(
                        "%s: sources[%d].id: '%s' is listed twice; give one of them another id"
                                .formatted(file, i, listed.get(i).id()),
                        null);
            }
        }
        return listed;
    }

    /** The document: {@code sources:} and a list. */
    record Listed(@Nullable List<SourceSettings> sources) {}

    /** A file whose author has to mend it before it counts. */
    public static final class BrokenSourcesFile extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        BrokenSourcesFile(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
