package dev.vestnik.images;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Says what is in an image, as CycloneDX; of no time and without a number, so that the same image has the same bill. */
record BillOfMaterials(ImageFile image, List<Part> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void write(Path file) throws IOException {
        var bill = JSON.createObjectNode()
                .put("bomFormat", "CycloneDX")
                .put("specVersion", "1.6")
                .put("version", 1);
        bill.putObject("metadata").set("component", whole());
        var components = bill.putArray("components");
        parts.forEach(part -> components.add(component(part)));
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), bill);
    }

    private ObjectNode whole() {
        var name = image.name().replaceFirst(":[^:/]*$", "");
        var component = JSON.createObjectNode()
                .put("type", "container")
                .put("bom-ref", image.name())
                .put("name", name)
                .put("version", image.name().substring(name.length() + 1));
        return withHash(component, image.digest().replace("sha256:", ""));
    }

    private static ObjectNode component(Part part) {
        var component = JSON.createObjectNode()
                .put("type", part.type())
                .put("bom-ref", part.address())
                .put("name", part.name())
                .put("version", part.version())
                .put("purl", part.address());
        return part.sha256().map(hash -> withHash(component, hash)).orElse(component);
    }

    private static ObjectNode withHash(ObjectNode component, String sha256) {
        component.putArray("hashes").addObject().put("alg", "SHA-256").put("content", sha256);
        return component;
    }
}
