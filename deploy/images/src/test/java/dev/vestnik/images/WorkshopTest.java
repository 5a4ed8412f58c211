package dev.vestnik.images;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.ImageReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small base and a small service, both made here. */
class WorkshopTest {

    private static final Service SERVICE = new Service(
            "small-service",
            8099,
            Optional.of("example.Migrate"),
            List.of(new Errand("greet", "example.Greet kindly")));
    private static final ImageReference NAME = ImageReference.of("localhost", "vestnik/small-service", "1");

    private final Path folder;
    private final Path house;

    WorkshopTest(@TempDir Path folder) {
        this.folder = folder;
        this.house = folder.resolve("house");
    }

    @BeforeEach
    void build() throws IOException {
        var built = house.resolve("small-service/target/quarkus-app");
        for (var file : List.of(
                "lib/main/com.example.a-1.jar",
                "lib/boot/b.jar",
                "app/small.jar",
                "quarkus/generated-bytecode.jar",
                "quarkus/transformed-bytecode.jar",
                "quarkus/quarkus-application.dat",
                "quarkus-run.jar")) {
            Files.createDirectories(built.resolve(file).getParent());
            Files.write(built.resolve(file), emptyJar());
        }
        Files.writeString(built.resolve("quarkus-app-dependencies.txt"), "com.example:a::jar:1\n");
    }

    @Test
    void theSameServiceOnTheSameBaseIsTheSameImageWithWhateverCache() throws Exception {
        var first = workshop("first").make(SERVICE, base(), NAME);
        build(); // the same files of another time
        var second = workshop("second").make(SERVICE, base(), NAME);

        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(second.file()).hasSameBinaryContentAs(first.file());
    }

    @Test
    void itRunsTheServiceAsAUserThatIsNotRoot() throws Exception {
        var image = workshop("out").make(SERVICE, base(), NAME);

        var config = Unpacked.of(image.file()).config().path("config");
        assertThat(config.path("User").asText()).isEqualTo("10001:10001");
        assertThat(config.path("Entrypoint")).extracting(JsonNode::asText).containsExactly("java", "@/vestnik/start");
        assertThat(config.path("WorkingDir").asText()).isEqualTo("/vestnik");
        assertThat(config.path("ExposedPorts").fieldNames()).toIterable().containsExactly("8099/tcp");
        assertThat(config.path("Env").toString()).contains("PATH=/opt/java/bin");
    }

    @Test
    void itsStartAndTheCommandsOfItsServiceAreFilesOfArguments() throws Exception {
        var image = workshop("out").make(SERVICE, base(), NAME);

        var files = Unpacked.of(image.file()).lastLayer();
        assertThat(files)
                .containsOnlyKeys("vestnik/start", "vestnik/defaults", "vestnik/migrate", "vestnik/errands/greet");
        assertThat(files.get("vestnik/migrate")).endsWith("\nexample.Migrate\n");
        assertThat(files.get("vestnik/errands/greet")).contains("-cp /vestnik/app/*", "\nexample.Greet kindly\n");
        assertThat(files.get("vestnik/start")).contains("app/small.jar:lib/main/com.example.a-1.jar:lib/boot/b.jar\n");
    }

    @Test
    void besideItIsTheBillOfItsMaterials() throws Exception {
        workshop("out").make(SERVICE, base(), NAME);

        var bill = new ObjectMapper()
                .readTree(folder.resolve("out/small-service.cdx.json").toFile());
        assertThat(bill.path("components").findValuesAsText("name"))
                .containsExactly("Somebody JDK", "libc6", "com.example:a");
    }

    @Test
    void itsWeightIsThatOfItsLayers() throws Exception {
        var image = workshop("out").make(SERVICE, base(), NAME);

        assertThat(image.unpacked()).isGreaterThan(image.compressed()).isLessThan(100_000);
        assertThat(image.line()).contains("localhost/vestnik/small-service:1", "0 MB", image.digest());
    }

    /** What the command {@code vestnik} runs here, the images run too, with the same main classes. */
    @Test
    void errandsAreCommandsOfVestnik() throws IOException {
        var script = Files.readString(Path.of("../../vestnik"));

        for (var service : Service.ALL) {
            assertThat(Path.of("../..", service.name())).isDirectory();
            assertThat(service.errands()).allSatisfy(errand -> assertThat(script)
                    .contains("service_main " + service.name() + " "
                            + errand.main().split(" ", -1)[0])
                    .containsPattern("(?m)^  ([a-z |-]+ \\| )?" + errand.name() + "\\b"));
        }
    }

    private Workshop workshop(String name) {
        return new Workshop(house, folder.resolve(name), folder.resolve(name + "-cache"));
    }

    /** An image as {@code deploy/images/base} writes it, with one file in it. */
    private Base base() throws IOException, NoSuchAlgorithmException {
        var layer = tar(Map.of("etc/motd", "Good news".getBytes(UTF_8)));
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(layer));
        var config = """
                {"architecture": "%s", "os": "linux", "created": "1970-01-01T00:00:01Z",
                 "config": {"Env": ["PATH=/opt/java/bin"]}, "rootfs": {"type": "layers", "diff_ids": ["sha256:%s"]}}
                """.formatted(Platform.here().architecture(), digest);
        var manifest = """
                [{"Config": "config.json", "RepoTags": ["localhost/base:1"], "Layers": ["layer.tar"]}]""";
        var file = folder.resolve("base.tar");
        Files.write(
                file,
                tar(Map.of(
                        "config.json", config.getBytes(UTF_8),
                        "manifest.json", manifest.getBytes(UTF_8),
                        "layer.tar", layer)));
        Files.writeString(folder.resolve("base.tar.packages"), "libc6 2.36-9 amd64\n");
        Files.writeString(folder.resolve("base.tar.java"), "IMPLEMENTOR=\"Somebody\"\nJAVA_RUNTIME_VERSION=\"25+1\"\n");
        return new OwnBase(file);
    }

    private static byte[] tar(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setModTime(0);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] emptyJar() {
        return HexFormat.of().parseHex("504b0506" + "00".repeat(18));
    }
}
