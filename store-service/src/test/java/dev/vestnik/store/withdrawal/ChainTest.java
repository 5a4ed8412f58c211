package dev.vestnik.store.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.local.House;
import dev.vestnik.store.withdrawal.Chain.Finding.Broken;
import dev.vestnik.store.withdrawal.Chain.Finding.Whole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> entries = new ArrayList<>(chain(4));

    @Test
    void anUntouchedLogIsWholeInWhateverOrderItsEntriesCome() {
        entries.add(entries.getFirst().deepCopy());
        Collections.reverse(entries);

        assertThat(Chain.check(entries))
                .isEqualTo(new Whole(4, chain(4).getLast().path("hash").asText()));
        assertThat(Chain.check(List.of())).isEqualTo(new Whole(0, Entry.NOTHING));
    }

    @Test
    void aChangedEntryIsNamed() {
        ((ObjectNode) entries.get(1)).put("reason", "Другая причина");

        assertThat(Chain.check(entries)).isEqualTo(new Broken(2, "was changed: its hash is another one"));
    }

    @Test
    void anEntryThatSomebodySealedAnewBreaksTheNextOne() {
        var changed = ((ObjectNode) entries.get(1).deepCopy()).without("hash").<ObjectNode>deepCopy();
        entries.set(1, read(Entry.seal(changed.put("reason", "Другая причина")).json()));

        assertThat(Chain.check(entries)).isEqualTo(new Broken(3, "does not name the hash of the entry before it"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3"})
    void aMissingEntryIsNamed(int index, long sequence) {
        entries.remove(index);

        assertThat(Chain.check(entries)).isEqualTo(new Broken(sequence, "is missing"));
    }

    @Test
    void anEntryWrittenTwiceIsNamed() {
        entries.add(((ObjectNode) entries.get(2).deepCopy()).put("reason", "Другая причина"));

        assertThat(Chain.check(entries)).isInstanceOfSatisfying(Broken.class, broken -> assertThat(broken.sequence())
                .isEqualTo(3));
    }

    @Test
    void anAddedFieldIsHashed() {
        ((ObjectNode) entries.get(3)).put("note", "добавлено");

        assertThat(Chain.check(entries)).isInstanceOf(Broken.class);
    }

    @Test
    void theCanonicalFormIsThatOfTheStandard() {
        var value = read(
                "{\"b\":[1,-2,true,null,\"x\"],\"\\u20ac\":\"\\u0001\\u001f\\n\\\"\\\\/é😀\",\"a\":{\"d\":{},\"c\":[]}}");

        assertThat(CanonicalJson.of(value))
                .isEqualTo(
                        "{\"a\":{\"c\":[],\"d\":{}},\"b\":[1,-2,true,null,\"x\"],\"€\":\"\\u0001\\u001f\\n\\\"\\\\/é😀\"}");
        assertThatThrownBy(() -> CanonicalJson.of(read("[0.5]"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(read("[9007199254740992]")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGoldenSamplesAreAWholeLog() throws IOException {
        var folder = House.find().root().resolve("contracts/samples/news.withdrawals.v1");
        var samples = new ArrayList<JsonNode>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.toString().endsWith(".headers.json"))
                    .toList()) {
                samples.add(JSON.readTree(file.toFile()));
            }
        }

        assertThat(Chain.check(samples)).isInstanceOfSatisfying(Whole.class, whole -> assertThat(whole.entries())
                .isGreaterThanOrEqualTo(3));
    }

    @Test
    void theCommandSaysWhatItFound() {
        assertThat(command(lines(entries))).startsWith("0 The chain is whole: 4 entries");
        assertThat(command(lines(entries) + "\nno json\n")).startsWith("1 verify-log: line 5 is no JSON object");
        entries.remove(1);
        assertThat(command(lines(entries))).startsWith("1 verify-log: entry 2 is missing");
        assertThat(command("", "--what")).startsWith("2 usage:");
        assertThat(command("", "no-such-file.ndjson")).startsWith("2 verify-log: cannot read no-such-file.ndjson");
    }

    private static String lines(List<JsonNode> entries) {
        return entries.stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
    }

    private static String command(String in, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, UTF_8);
        var status =
                new VerifyLog(Map.of()).run(List.of(arguments), new ByteArrayInputStream(in.getBytes(UTF_8)), out, out);
        return status + " " + printed.toString(UTF_8);
    }

    private static List<JsonNode> chain(int length) {
        var chain = new ArrayList<JsonNode>();
        IntStream.rangeClosed(1, length).forEach(sequence -> {
            var said = JSON.createObjectNode()
                    .put("sequence", sequence)
                    .put(
                            "previousHash",
                            chain.isEmpty()
                                    ? Entry.NOTHING
                                    : chain.getLast().path("hash").asText())
                    .put("id", "00000000-0000-0000-0000-00000000000" + sequence)
                    .put("reason", "Причина");
            chain.add(read(Entry.seal(said).json()));
        });
        return chain;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
