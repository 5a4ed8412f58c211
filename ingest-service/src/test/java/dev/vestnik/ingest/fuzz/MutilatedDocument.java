package dev.vestnik.ingest.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document of the test resources after one to three mutilations, the same every time for the same number.
 *
 * @param name the document, what was done to it, and the number, for whoever wants to see it again
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares documents
record MutilatedDocument(String name, byte[] content) {

    private static final List<Mutilation> WAYS = List.of(Mutilation.values());

    /** As many as asked for, made of the files in a folder of the test resources. */
    static Stream<MutilatedDocument> of(String folder, int howMany) {
        var originals = originals(Path.of("src/test/resources", folder));
        return IntStream.range(0, howMany).mapToObj(number -> of(originals.get(number % originals.size()), number));
    }

    private static List<Path> originals(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MutilatedDocument of(Path original, int number) {
        var random = new SplittableRandom(number);
        var content = read(original);
        var name = new StringBuilder().append(number).append(": ").append(original.getFileName());
        for (var times = random.nextInt(1, 4); times > 0 && content.length > 0; times--) {
            var mutilation = WAYS.get(random.nextInt(WAYS.size()));
            content = mutilation.of(content, random);
            name.append(' ').append(mutilation);
        }
        return new MutilatedDocument(name.toString(), content);
    }

    private static byte[] read(Path original) {
        try {
            return Files.readAllBytes(original);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
