package dev.vestnik.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.local.House;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Consumers that do one thing wrong, on a real broker. */
class TrialIT {

    private static final Path ROOT = House.find().root();
    private static OwnBroker broker;

    @BeforeAll
    static void startBroker(@TempDir Path folder) {
        broker = OwnBroker.start(folder.resolve("broker"));
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachFaultIsFoundByItsChecksAndNoOthers(Fault fault) {
        var name = "pupil." + fault.name().toLowerCase(Locale.ROOT);
        var findings = new ArrayList<Finding>();
        var samples = new Samples(ROOT.resolve("contracts/samples/news.articles.v1")).events();

        try (var topic = Topic.create(new Broker(broker.address(), Map.of()), name);
                var pupil = new Pupil(fault, broker.address(), name)) {
            var patience = Duration.ofSeconds(fault == Fault.STARTS_AT_THE_END ? 5 : 30); // that one waits in vain
            new Trial(topic, pupil, patience, Duration.ofMillis(20)).run(samples, findings::add);
        }

        var failed = findings.stream().filter(finding -> !finding.passed()).toList();
        if (fault == Fault.DIES_OF_UNKNOWN_FIELDS) { // and is found dead by all that follows
            assertThat(failed.getFirst().found()).contains("the consumer died: there is no field mood");
            assertThat(failed.getFirst().check()).isEqualTo("unknown fields");
        } else {
            assertThat(failed).extracting(Finding::check).containsExactlyInAnyOrderElementsOf(fault.checks());
        }
    }
}
