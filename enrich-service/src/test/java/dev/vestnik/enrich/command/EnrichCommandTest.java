package dev.vestnik.enrich.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.enrich.Enrichment;
import dev.vestnik.enrich.Models;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnrichCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final EnrichCommand command = new EnrichCommand(
            Enrichment.reader(),
            Enrichment.load(Optional.empty(), Models.BUILT_IN, (task, took) -> {}),
            out,
            new PrintStream(complaints, true, UTF_8));

    @Test
    void linesComeOutEnrichedInTheirOrder() throws IOException {
        var lines = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"body\":\"" + "Астана ждёт. ".repeat(i % 50) + "\"}\n")
                .collect(Collectors.joining());

        boolean complete = command.run(in(lines));

        assertThat(complete).isTrue();
        assertThat(ids())
                .isEqualTo(IntStream.range(0, 500).mapToObj(String::valueOf).toList());
        assertThat(complaints.toString(UTF_8)).isEmpty();
    }

    @Test
    void aBadLineIsNamedByItsNumberAndTheOthersGoOn() throws IOException {
        boolean complete = command.run(in("{\"id\":\"1\",\"body\":\"а\"}\n\nnonsense\n{\"id\":\"4\"}\r\n"
                + "{\"id\":\"5\",\"body\":\"\\ud800\"}\n{\"id\":\"6\",\"body\":\"б\"}"));

        assertThat(complete).isFalse();
        assertThat(ids()).containsExactly("1", "6");
        assertThat(complaints.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("line 3: The value is not JSON"),
                        line -> assertThat(line).isEqualTo("line 4: The article has no \"body\"."),
                        line -> assertThat(line).startsWith("line 5: The article could not be enriched"));
    }

    private static ByteArrayInputStream in(String lines) {
        return new ByteArrayInputStream(lines.getBytes(UTF_8));
    }

    private List<String> ids() throws IOException {
        var ids = new ArrayList<String>();
        for (var line : out.toString(UTF_8).lines().toList()) {
            ids.add(new ObjectMapper().readTree(line).path("id").textValue());
        }
        return ids;
    }
}
