package dev.vestnik.images;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A base image in a registry, best named by its digest. */
record RegistryBase(ImageReference reference) implements Base {

    static RegistryBase named(String reference) throws InvalidImageReferenceException {
        return new RegistryBase(ImageReference.parse(reference));
    }

    @Override
    public JibContainerBuilder begin() {
        return Jib.from(Registry.image(reference));
    }

    /** It may be of another platform, and who could tell where in it Java is? */
    @Override
    public Optional<Path> runtime() {
        return Optional.empty();
    }

    /** What is in it, its own bill must say. */
    @Override
    public List<Part> parts() {
        return List.of(Part.image(reference.getRegistry() + "/" + reference.getRepository(), reference.getQualifier()));
    }
}
