package dev.vestnik.images;

import com.google.cloud.tools.jib.api.JibContainerBuilder;
import java.io.IOException;
import java.util.List;

/** What the images stand on. */
interface Base {

    /** A new image on this one. */
    JibContainerBuilder begin();

    /** What it brings. */
    List<Part> parts() throws IOException;
}
