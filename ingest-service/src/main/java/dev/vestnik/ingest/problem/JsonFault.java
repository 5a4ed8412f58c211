package dev.vestnik.ingest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where in a JSON or YAML document something is wrong, and what; said for the person who wrote it. */
public record JsonFault(@Nullable String field, String why) {

    public static JsonFault of(JsonProcessingException fault) {
        var path = fault instanceof JsonMappingException mapping ? path(mapping) : "";
        if (fault.getCause() instanceof InvalidField invalid) {
            return new JsonFault((path.isEmpty() ? "" : path + ".") + invalid.field(), invalid.why());
        }
        return new JsonFault(path.isEmpty() ? null : path, why(fault));
    }

    private static String why(JsonProcessingException fault) {
        return switch (fault) {
            case InvalidFormatException format ->
                "'%s' is no %s"
                        .formatted(format.getValue(), format.getTargetType().getSimpleName());
            case UnrecognizedPropertyException unknown -> "is unknown here; known are " + unknown.getKnownPropertyIds();
            default -> fault.getOriginalMessage();
        };
    }

    private static String path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    @Override
    public String toString() {
        return field == null ? why : field + ": " + why;
    }
}
