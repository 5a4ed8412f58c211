package dev.vestnik.images;

import com.google.cloud.tools.jib.api.JibContainerBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the images stand on. */
interface Base {

    /** A new image on this one. */
    JibContainerBuilder begin();

    /** The Java runtime in it, as a folder on this machine, where it can be had. */
    Optional<Path> runtime();

    /** What it brings. */
    List<Part> parts() throws IOException;
}
