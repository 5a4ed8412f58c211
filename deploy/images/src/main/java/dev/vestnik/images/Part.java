package dev.vestnik.images;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;

/**
 * Something that others made and an image has in it.
 *
 * @param type as CycloneDX calls it: {@code library}, {@code platform}, {@code container}
 * @param address what it is known by everywhere, a "package URL"
 * @param sha256 of its file, where it is one
 */
record Part(String type, String name, String version, String address, Optional<String> sha256) {

    /** A jar; the classifier may be empty. */
    static Part ofMaven(String group, String artifact, String classifier, String version, String sha256) {
        var address = "pkg:maven/" + encoded(group) + "/" + at(artifact, version) + "?"
                + (classifier.isEmpty() ? "" : "classifier=" + encoded(classifier) + "&") + "type=jar";
        return new Part("library", group + ":" + artifact, version, address, Optional.of(sha256));
    }

    static Part ofDebian(String name, String version, String architecture) {
        var address = "pkg:deb/debian/" + at(name, version) + "?arch=" + architecture;
        return new Part("library", name, version, address, Optional.empty());
    }

    static Part java(String maker, String version) {
        return new Part("platform", maker + " JDK", version, "pkg:generic/" + at("openjdk", version), Optional.empty());
    }

    static Part image(String name, String version) {
        var address = "pkg:oci/" + at(name.replaceFirst(".*/", ""), version);
        return new Part("container", name, version, address, Optional.empty());
    }

    private static String at(String name, String version) {
        return encoded(name) + "@" + encoded(version);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
