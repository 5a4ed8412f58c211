package dev.vestnik.images;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import java.nio.file.Path;

/** What the images stand on. */
sealed interface Base {

    /** A new image on this one. */
    JibContainerBuilder begin();

    /** An image in a registry, best named by its digest. */
    record InRegistry(ImageReference reference) implements Base {

        static InRegistry named(String reference) throws InvalidImageReferenceException {
            return new InRegistry(ImageReference.parse(reference));
        }

        @Override
        public JibContainerBuilder begin() {
            return Jib.from(Registry.image(reference));
        }
    }

    /** An image in a file, as {@code docker save} writes it. */
    record InFile(Path tar) implements Base {

        @Override
        public JibContainerBuilder begin() {
            return Jib.from(TarImage.at(tar));
        }
    }
}
