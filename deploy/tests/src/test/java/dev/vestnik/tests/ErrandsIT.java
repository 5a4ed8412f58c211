package dev.vestnik.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.local.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands come to brokers that ask for a password as the services do: the environment says how. */
class ErrandsIT {

    private static final String BACK_FILL = "news.articles.raw.backfill.v1";

    private final Path folder;
    private final GuardedBroker broker;

    ErrandsIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.broker = new GuardedBroker(folder.resolve("broker"));
    }

    @BeforeEach
    void makeTopics() throws Exception {
        broker.make("news.withdrawals.v1");
        broker.make(BACK_FILL);
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    @Test
    void theLogOfWithdrawalsIsVerifiedByWhoKnowsThePassword() throws Exception {
        var known = run(
                classPath("store-service"),
                "dev.vestnik.store.withdrawal.VerifyLog",
                "secret",
                "--broker",
                broker.address());
        var wrong = run(
                classPath("store-service"),
                "dev.vestnik.store.withdrawal.VerifyLog",
                "guess",
                "--broker",
                broker.address());

        assertThat(known.said()).contains("The chain is whole: 0 entries");
        assertThat(known.status()).isZero();
        assertThat(wrong.said()).contains("verify-log: cannot read", broker.address(), "Authentication failed");
        assertThat(wrong.status()).isEqualTo(2);
    }

    @Test
    void anArchiveIsFilledInByWhoKnowsThePassword() throws Exception {
        var archive = archive("https://kumtobe.example/news/1");

        var wrong = run(
                classPath("ingest-service"), "dev.vestnik.ingest.backfill.BackFillCommand", "guess", backFill(archive));
        assertThat(wrong.said()).contains("Authentication failed", "goes on from here");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(broker.records(BACK_FILL)).isZero();

        var known = run(
                classPath("ingest-service"),
                "dev.vestnik.ingest.backfill.BackFillCommand",
                "secret",
                backFill(archive));
        assertThat(known.said()).contains("1 article");
        assertThat(known.status()).isZero();
        assertThat(broker.records(BACK_FILL)).isEqualTo(1);
    }

    @Test
    void aConsumerIsTriedAtABrokerByWhoKnowsThePassword() throws Exception {
        var deploy = House.find().root().resolve("deploy");
        var local = deploy.resolve("local/target");
        var classPath =
                deploy.resolve("conformance/target/conformance.jar") + ":" + local + "/local.jar:" + local + "/lib/*";
        var main = "dev.vestnik.conformance.Conformance";
        var trial = new String[] {"--consumer", "exit 3", "--patience", "1", "--broker", broker.address()};

        var wrong = run(classPath, main, "guess", trial);
        assertThat(wrong.said()).contains("conformance: ", "Authentication failed");
        assertThat(wrong.status()).isEqualTo(2);

        var known = run(classPath, main, "secret", trial);
        assertThat(known.said()).contains("from the beginning", "ended by itself with status 3");
        assertThat(known.status()).isEqualTo(1);
    }

    private String[] backFill(Path archive) {
        return new String[] {
            "backfill",
            "--broker",
            broker.address(),
            "--position",
            folder.resolve("position").toString(),
            archive.toString()
        };
    }

    /** A web archive of one page. */
    private Path archive(String address) throws IOException {
        var answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html lang=ru><body><article>"
                + "<h1>Новый мост</h1><p>Новый мост откроют весной, сообщили в акимате посёлка Кумтобе.</p></article></body></html>";
        var record =
                "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f1d2f0e-7f2b-4f0c-9a53-0d1c5a6a7b01>\r\n"
                        + "WARC-Date: 2026-03-02T05:45:12Z\r\nWARC-Target-URI: " + address
                        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                        + answer.getBytes(UTF_8).length + "\r\n\r\n" + answer + "\r\n\r\n";
        return Files.writeString(folder.resolve("page.warc"), record);
    }

    private static String classPath(String service) {
        var built = House.find().root().resolve(service).resolve("target/quarkus-app");
        return built + "/app/*:" + built + "/lib/main/*:" + built + "/lib/boot/*";
    }

    private static Outcome run(String classPath, String main, String password, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dvestnik.home=" + House.find().root(),
                "-cp",
                classPath,
                main));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(GuardedBroker.environment(password));
        var started = process.start();
        var said = new String(started.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(started.waitFor(), said);
    }

    /** How a command ended, and what it said. */
    private record Outcome(int status, String said) {}
}
