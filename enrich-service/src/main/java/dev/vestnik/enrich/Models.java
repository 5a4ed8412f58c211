package dev.vestnik.enrich;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.name.NameFinder;
import dev.vestnik.enrich.name.NameStep;
import dev.vestnik.enrich.transformer.MountedNames;
import dev.vestnik.enrich.transformer.TokenClassifier;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Optional;

/**
 * Which models do the work: the built-in ones, or larger ones that an installation mounts in their place.
 *
 * @param names what recognises names, if not the built-in model: {@code onnx:} and the folder of a token classifier
 */
public record Models(Optional<String> names) {

    /** Nothing is mounted. */
    public static final Models BUILT_IN = new Models(Optional.empty());

    private static final String ONNX = "onnx:";

    public Models {
        names.filter(address -> !address.startsWith(ONNX)).ifPresent(address -> {
            throw new IllegalArgumentException(
                    "vestnik.models.names has to be onnx: and the path of a folder, not " + address);
        });
    }

    /** The step that recognises names. */
    NameStep nameStep() {
        return names.map(address -> mounted(Path.of(address.substring(ONNX.length()))))
                .orElseGet(NameStep::load);
    }

    /** A mounted model is asked in every language: what it knows is its own affair. */
    private static NameStep mounted(Path folder) {
        var classifier = new MountedNames(TokenClassifier.load(folder));
        var finders = new EnumMap<Language, NameFinder>(Language.class);
        for (var language : Language.values()) {
            finders.put(language, classifier);
        }
        return new NameStep(finders, "onnx", String.valueOf(folder.getFileName()));
    }
}
