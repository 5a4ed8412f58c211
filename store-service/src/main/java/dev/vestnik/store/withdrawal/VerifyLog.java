package dev.vestnik.store.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.store.withdrawal.Chain.Finding.Broken;
import dev.vestnik.store.withdrawal.Chain.Finding.Whole;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code verify-log [FILE|-|--broker HOST:PORT]}: checks the chain of the log of withdrawals, an entry a line, or the topic's. */
public final class VerifyLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> environment;

    /** Takes the environment, which may say how brokers are spoken to ({@code KAFKA_SECURITY_PROTOCOL} and the like). */
    public VerifyLog(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(new VerifyLog(System.getenv()).run(List.of(arguments), System.in, System.out, System.err));
    }

    /** Returns the exit status: 0 if the chain is whole, 1 if it is broken, 2 if the arguments or what they name cannot be read. */
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            if (arguments.size() == 2 && arguments.getFirst().equals("--broker")) {
                return check(TopicLog.read(arguments.getLast(), environment), out, err);
            }
            if (arguments.isEmpty() || arguments.equals(List.of("-"))) {
                return check(text(in.readAllBytes()), out, err);
            }
            if (arguments.size() == 1 && !arguments.getFirst().startsWith("-")) {
                return check(text(Files.readAllBytes(Path.of(arguments.getFirst()))), out, err);
            }
            err.println("usage: vestnik verify-log [FILE | - | --broker HOST:PORT]");
        } catch (IOException e) {
            err.println("verify-log: cannot read " + e.getMessage());
        }
        return 2;
    }

    private static List<String> text(byte[] bytes) {
        return new String(bytes, UTF_8).lines().toList();
    }

    private static int check(List<String> lines, PrintStream out, PrintStream err) {
        var entries = new ArrayList<JsonNode>();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !isRead(lines.get(i), entries)) {
                err.println("verify-log: line " + (i + 1) + " is no JSON object");
                return 1;
            }
        }
        return switch (Chain.check(entries)) {
            case Whole(var count, var last) -> {
                out.println("The chain is whole: " + count + " entries, the last with the hash " + last);
                yield 0;
            }
            case Broken(var sequence, var why) -> {
                err.println("verify-log: entry " + sequence + " " + why);
                yield 1;
            }
        };
    }

    private static boolean isRead(String line, List<JsonNode> entries) {
        try {
            var entry = JSON.readTree(line);
            entries.add(entry);
            return entry.isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
