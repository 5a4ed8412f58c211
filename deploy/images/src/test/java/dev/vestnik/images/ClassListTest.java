package dev.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ClassListTest {

    static final List<Service> SERVICES = Service.ALL;

    /** If this fails, {@code deploy/images/record} records new lists. */
    @ParameterizedTest
    @FieldSource("SERVICES")
    void mostClassesOfOursOnAListAreStillThere(Service service) throws IOException {
        var code = "dev/vestnik/" + service.name().replace("-service", "/");
        var sources = Path.of("../..", service.name(), "src/main/java");

        var ours = ClassList.of(service.name()).orElseThrow().names().stream()
                .filter(name -> name.startsWith(code) && !name.contains("_")) // with _ are those that Quarkus makes
                .map(name -> name.replaceFirst("\\$.*", "") + ".java")
                .distinct()
                .toList();

        assertThat(ours).hasSizeGreaterThan(50);
        assertThat(ours.stream().filter(Predicate.not(source -> Files.exists(sources.resolve(source)))))
                .hasSizeLessThan(ours.size() / 10);
    }

    @Test
    void aServiceOfWhichNobodyRecordedAnythingHasNoList() throws IOException {
        assertThat(ClassList.of("small-service")).isEmpty();
    }
}
