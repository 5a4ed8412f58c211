package dev.vestnik.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The jars that Quarkus put together for a service.
 *
 * @param list where it says which they are: a line {@code GROUP:ARTIFACT:CLASSIFIER:TYPE:VERSION} for each
 * @param files those that are in the image, by the names that Quarkus gave them
 */
record Libraries(Path list, Map<String, Path> files) {

    /** What is in the image, and nothing else that was on the list. */
    List<Part> parts() throws IOException {
        var parts = new ArrayList<Part>();
        for (var line : Files.readAllLines(list)) {
            var words = line.split(":", -1);
            var classifier = words[2].isEmpty() ? "" : "-" + words[2];
            var file = files.get(words[0] + "." + words[1] + "-" + words[4] + classifier + ".jar");
            if (file != null) {
                parts.add(Part.ofMaven(words[0], words[1], words[2], words[4], sha256(file)));
            }
        }
        return parts;
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
