package dev.vestnik.local.newsroom;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one YAML mapping; whatever is missing or of the wrong kind is an error that names file and field. */
record Fields(Path file, Map<?, ?> values) {

    /** Reads a mapping which may hold the given fields and no others, so that a misspelt one is noticed. */
    static Fields of(Path file, @Nullable Object yaml, Set<String> known) {
        if (!(yaml instanceof Map<?, ?> values)) {
            throw new InvalidNewsroom(file, "fields expected, found " + yaml);
        }
        for (var name : values.keySet()) {
            if (!(name instanceof String text && known.contains(text))) {
                throw new InvalidNewsroom(file, "unknown field " + name);
            }
        }
        return new Fields(file, values);
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new InvalidNewsroom(file, name + " is missing"));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    List<?> list(String name) {
        if (values.get(name) instanceof List<?> items && !items.isEmpty()) {
            return items;
        }
        throw new InvalidNewsroom(file, name + ": a list expected, found " + values.get(name));
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    Duration minutes(String name) {
        if (values.get(name) instanceof Integer minutes && minutes >= 0) {
            return Duration.ofMinutes(minutes);
        }
        throw new InvalidNewsroom(file, name + ": minutes expected, found " + values.get(name));
    }

    Optional<Duration> duration(String name) {
        return optionalText(name).map(text -> {
            try {
                return Duration.parse(text);
            } catch (DateTimeException e) {
                throw new InvalidNewsroom(file, name + ": a duration such as PT1M expected, found " + text);
            }
        });
    }
}
