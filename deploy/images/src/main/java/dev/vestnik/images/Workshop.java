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
import java.util.stream.Stream;

/**
 * Where images are made: the same services on the same base are the same bytes, whenever and wherever.
 *
 * @param house the checkout, with everything built
 * @param out where the files go
 * @param cache layers that were made before
 */
record Workshop(Path house, Path out, Path cache) {

    /** Makes the image of a service on a base, as a file, with the bill of its materials beside it. */
    ImageFile make(Service service, Base base, ImageReference name) throws IOException, InterruptedException {
        var file = Files.createDirectories(out).resolve(service.name() + ".tar");
        var image = image(service);
        var made = put(image.on(base), Containerizer.to(TarImage.at(file).named(name)));
        var whole = ImageFile.weigh(name.toString(), made.getDigest().toString(), file);
        var parts = Stream.concat(base.parts().stream(), image.parts().stream()).toList();
        new BillOfMaterials(whole, parts).write(out.resolve(service.name() + ".cdx.json"));
        return whole;
    }

    /** Makes it, and has a registry keep it under its name. */
    void push(Service service, Base base, ImageReference name) throws IOException, InterruptedException {
        put(image(service).on(base), Containerizer.to(Registry.image(name)));
    }

    private ServiceImage image(Service service) throws IOException {
        var built = house.resolve(service.name()).resolve("target/quarkus-app");
        return ServiceImage.of(service, built, Platform.here(), cache.resolve(service.name()));
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
