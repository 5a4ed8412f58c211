package dev.vestnik.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/**
 * Where images are made: the same services on the same base are the same bytes, whenever and wherever.
 *
 * @param house the checkout, with everything built
 * @param out where the files go
 * @param cache layers that were made before
 */
record Workshop(Path house, Path out, Path cache) {

    /** Makes the image of a service on a base, as a file. */
    ImageFile make(Service service, Base base, ImageReference name) throws IOException, InterruptedException {
        var file = Files.createDirectories(out).resolve(service.name() + ".tar");
        var made = put(image(service, base), Containerizer.to(TarImage.at(file).named(name)));
        return ImageFile.weigh(name.toString(), made.getDigest().toString(), file);
    }

    /** Makes it, and has a registry keep it under its name. */
    void push(Service service, Base base, ImageReference name) throws IOException, InterruptedException {
        put(image(service, base), Containerizer.to(Registry.image(name)));
    }

    private JibContainerBuilder image(Service service, Base base) throws IOException {
        var built = house.resolve(service.name()).resolve("target/quarkus-app");
        return new ServiceImage(service, built, Platform.here(), cache.resolve(service.name())).on(base);
    }

    private JibContainer put(JibContainerBuilder image, Containerizer place) throws IOException, InterruptedException {
        place.setBaseImageLayersCache(cache.resolve("base"))
                .setApplicationLayersCache(cache.resolve("layers"))
                .setToolName("vestnik");
        try {
            return image.containerize(place);
        } catch (ExecutionException | RegistryException | CacheDirectoryCreationException e) {
            throw new IOException("The image could not be made: " + e.getMessage(), e);
        }
    }
}
