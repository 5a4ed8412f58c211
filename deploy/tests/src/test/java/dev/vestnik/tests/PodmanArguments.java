package dev.vestnik.tests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a kubelet reads in a pod's specification, said in podman's words: user, rights, limits, mounts, environment.
 *
 * @param spec of the pod
 * @param chart that has the ConfigMaps it mounts
 * @param secrets that it reads, by {@code NAME/KEY}
 * @param volumes a folder for what outlives its containers
 */
record PodmanArguments(JsonNode spec, RenderedChart chart, Map<String, String> secrets, Path volumes) {

    /** For one container of the pod: options, the image, and what it is to run instead of what the image says. */
    List<String> of(JsonNode container) {
        var words = new ArrayList<String>();
        user(words);
        rights(container.path("securityContext"), words);
        limits(container.at("/resources/limits"), words);
        elements(container.path("volumeMounts")).forEach(mount -> mount(mount, words));
        elements(container.path("env")).forEach(variable -> {
            words.add("--env");
            words.add(variable.path("name").asText() + "=" + value(variable));
        });
        var command = elements(container.path("command")).map(JsonNode::asText).toList();
        command.stream().limit(1).forEach(program -> words.add("--entrypoint=" + program));
        words.add(container.path("image").asText());
        command.stream().skip(1).forEach(words::add);
        return words;
    }

    private void user(List<String> words) {
        var user = spec.at("/securityContext/runAsUser").asInt();
        if (spec.at("/securityContext/runAsNonRoot").asBoolean() && user == 0) {
            throw new IllegalStateException("A kubelet would refuse to run it as root");
        }
        words.addAll(List.of(
                "--user", user + ":" + spec.at("/securityContext/runAsGroup").asInt()));
        words.addAll(List.of("--group-add", spec.at("/securityContext/fsGroup").asText()));
    }

    /** The seccomp profile {@code RuntimeDefault} is what podman takes if nothing is said. */
    private void rights(JsonNode context, List<String> words) {
        if (!spec.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault")) {
            words.add("--security-opt=seccomp=unconfined");
        }
        if (!context.path("allowPrivilegeEscalation").asBoolean(true)) {
            words.add("--security-opt=no-new-privileges");
        }
        if (context.path("readOnlyRootFilesystem").asBoolean()) {
            words.addAll(List.of("--read-only", "--read-only-tmpfs=false"));
        }
        elements(context.at("/capabilities/drop")).forEach(dropped -> words.add("--cap-drop=" + dropped.asText()));
    }

    private static void limits(JsonNode limits, List<String> words) {
        var memory = bytes(limits.path("memory").asText());
        words.addAll(List.of("--memory=" + memory, "--memory-swap=" + memory));
        var cpu = limits.path("cpu").asText();
        words.add("--cpus=" + (cpu.endsWith("m") ? Integer.parseInt(cpu.replace("m", "")) / 1000.0 : cpu));
    }

    private void mount(JsonNode mount, List<String> words) {
        var name = mount.path("name").asText();
        var place = mount.path("mountPath").asText();
        var volume = elements(spec.path("volumes"))
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        if (volume.has("emptyDir")) {
            var size = bytes(volume.at("/emptyDir/sizeLimit").asText());
            words.add("--tmpfs=" + place + ":rw,exec,mode=1777,size=" + size);
        } else {
            var folder = volume.has("configMap") ? files(volume) : claim(volume);
            words.add(
                    "--volume=" + folder + ":" + place + (mount.path("readOnly").asBoolean() ? ":ro" : ""));
        }
    }

    private Path files(JsonNode volume) {
        var map = volume.at("/configMap/name").asText();
        var folder = folder(map);
        chart.object("ConfigMap", map).path("data").properties().forEach(file -> {
            try {
                Files.writeString(folder.resolve(file.getKey()), file.getValue().asText());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    /** A volume of the group that the pod asks for. */
    private Path claim(JsonNode volume) {
        var folder = folder(volume.at("/persistentVolumeClaim/claimName").asText());
        try {
            Files.setAttribute(
                    folder, "unix:gid", spec.at("/securityContext/fsGroup").asInt());
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(volumes.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String value(JsonNode variable) {
        if (variable.has("value")) {
            return variable.path("value").asText();
        }
        var reference = variable.at("/valueFrom/secretKeyRef");
        var secret = secrets.get(
                reference.path("name").asText() + "/" + reference.path("key").asText());
        if (secret == null) {
            throw new IllegalStateException("Nobody knows the secret " + reference);
        }
        return secret;
    }

    /** Kubernetes writes {@code 512Mi} what podman writes {@code 512m}. */
    private static String bytes(String quantity) {
        if (!quantity.matches("\\d+[KMG]i")) {
            throw new IllegalStateException("Not a number of bytes: " + quantity);
        }
        return quantity.replace("Ki", "k").replace("Mi", "m").replace("Gi", "g");
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
