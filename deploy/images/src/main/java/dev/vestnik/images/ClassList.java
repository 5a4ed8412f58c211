package dev.vestnik.images;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The classes that a service was seen to load, and the lambdas that it was seen to link.
 *
 * @param names as Java writes them in class files, and {@code @lambda…} lines as it writes them in its own lists, sorted
 */
record ClassList(List<String> names) {

    /** What {@code deploy/images/record} recorded of a service, if it did. */
    static Optional<ClassList> of(String service) throws IOException {
        try (var recorded = ClassList.class.getResourceAsStream(service + ".classes.gz")) {
            if (recorded == null) {
                return Optional.empty();
            }
            var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(recorded), UTF_8));
            return Optional.of(new ClassList(lines.lines().toList()));
        }
    }
}
