package dev.vestnik.images;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the images of the three services, as files and, if asked, in a registry. */
@Command(
        name = "vestnik images",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes the container images of the three services, and lists what is in each (CycloneDX)."
                + " Needs no container engine and no root.")
public final class Images implements Callable<Integer> {

    /** Of images that were not meant for any registry. */
    private static final String NOWHERE = "localhost/vestnik";

    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            description = "What they stand on: an image in a registry with a Java runtime, best named by its digest"
                    + " (default: one made here of Debian's libraries and this JDK).")
    private @Nullable String base;

    @Option(
            names = "--push",
            paramLabel = "REGISTRY/GROUP",
            description = "Push them there, too, with the credentials of your docker or podman login.")
    private @Nullable String push;

    @Option(names = "--tag", description = "Their tag (default: ${DEFAULT-VALUE}, what the chart installs).")
    private String tag = "0.1.0";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go (default: deploy/images/target/images).")
    private Path out;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Layers made before (default: deploy/images/target/cache).")
    private Path cache;

    private final Path house;

    Images(Path house) {
        this.house = house;
        this.out = house.resolve("deploy/images/target/images");
        this.cache = house.resolve("deploy/images/target/cache");
    }

    /** Ends with status 1 and a sentence on standard error if something is wrong. */
    public static void main(String[] arguments) {
        var house = Path.of(System.getProperty("vestnik.home", "")).toAbsolutePath();
        System.exit(new CommandLine(new Images(house)).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            make();
            return 0;
        } catch (IOException | InvalidImageReferenceException e) {
            System.err.println("images: " + e.getMessage());
            return 1;
        }
    }

    private void make() throws IOException, InterruptedException, InvalidImageReferenceException {
        var workshop = new Workshop(house, out, cache);
        var ground = base == null
                ? OwnBase.make(house.resolve("deploy/images/base"), out.resolve("base.tar"))
                : RegistryBase.named(base);
        for (var service : Service.ALL) {
            var name = ImageReference.parse((push == null ? NOWHERE : push) + "/" + service.name() + ":" + tag);
            var image = workshop.make(service, ground, name);
            if (push != null) {
                workshop.push(service, ground, name);
            }
            System.out.println(image.line());
        }
    }
}
