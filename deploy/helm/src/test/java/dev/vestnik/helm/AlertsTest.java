package dev.vestnik.helm;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts and dashboards look at metrics that there are, fire when they should, and say where to read on. */
class AlertsTest {

    private static final String RULES = "deploy/helm/vestnik/files/rules.yaml";

    /** What a meter's name becomes at Prometheus. */
    private static final Pattern METRIC = Pattern.compile("\\bvestnik_[a-z_]+?(?=(_total|_seconds_bucket|_seconds_count"
            + "|_seconds_sum|_bucket|_count|_sum)?(\\{|\\[|\\s|\\)|\"|,|$))");

    private static final Pattern METER = Pattern.compile("\"(vestnik\\.[a-z.-]+)\"");

    @Test
    @NeedsPromtool
    void prometheusUnderstandsEveryRule(@TempDir Path folder) throws Exception {
        assertThat(promtool(folder, "check", "rules", House.ROOT.resolve(RULES).toString()))
                .contains("SUCCESS");
    }

    @Test
    @NeedsPromtool
    void eachAlertFiresWhenItShouldAndNotBefore(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("rules.yaml"), House.text(RULES));
        Files.writeString(folder.resolve("test.yaml"), House.text("deploy/helm/src/test/resources/alerts-test.yaml"));

        assertThat(promtool(folder, "test", "rules", "test.yaml"))
                .contains("SUCCESS")
                .doesNotContain("FAILED");
    }

    @Test
    void everyAlertLinksToItsSectionOfTheRunbook() {
        var sections = House.text("docs/operations.md")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .collect(toSet());

        assertThat(alerts()).hasSizeGreaterThan(15).allSatisfy(alert -> {
            var link = alert.at("/annotations/runbook_url").asText();
            assertThat(link).startsWith("RUNBOOKS#");
            assertThat(sections).as(alert.path("alert").asText()).contains(link.substring("RUNBOOKS#".length()));
            assertThat(alert.at("/labels/severity").asText()).isIn("page", "ticket");
        });
    }

    /** Budgets burn 14.4 and 6 times too fast before somebody is woken. */
    @Test
    void theAlertsWatchTheObjectivesThatAreWrittenDown() {
        var objectives = Pattern.compile("^\\| ([a-z]+) \\| ([0-9.]+) % \\|", Pattern.MULTILINE)
                .matcher(House.text("docs/operations.md"))
                .results()
                .toList();

        assertThat(objectives).hasSize(3).allSatisfy(objective -> {
            var name = objective.group(1);
            var allowed = BigDecimal.ONE
                    .subtract(new BigDecimal(objective.group(2)).movePointLeft(2))
                    .toPlainString();
            var asked = alerts().stream()
                    .map(alert -> alert.path("expr").asText())
                    .filter(rule -> rule.contains("vestnik:" + name + ":"))
                    .toList();
            assertThat(asked).as(name).hasSize(2);
            assertThat(asked.getFirst())
                    .contains(name + ":errors_5m > 14.4 * " + allowed + " ")
                    .contains(name + ":errors_1h > 14.4 * " + allowed + ")")
                    .contains(name + ":errors_30m > 6 * " + allowed + " ")
                    .contains(name + ":errors_6h > 6 * " + allowed + ")");
            assertThat(asked.getLast())
                    .contains(name + ":errors_6h > " + allowed + " ")
                    .contains(name + ":errors_3d > " + allowed);
        });
    }

    @Test
    void everyMetricIsOneThatAServiceHas() throws IOException {
        var meters = meters();
        var looking = new ArrayList<>(List.of(House.text(RULES)));
        try (var dashboards = Files.list(House.CHART.resolve("dashboards"))) {
            dashboards.forEach(
                    file -> looking.add(House.text(House.ROOT.relativize(file).toString())));
        }

        var asked = looking.stream()
                .flatMap(text -> METRIC.matcher(text).results())
                .map(found -> found.group())
                .collect(toSet());

        assertThat(asked).hasSizeGreaterThan(10).isSubsetOf(meters);
    }

    @Test
    void everyAlertIsPlayed() {
        var played = House.text("deploy/helm/src/test/resources/alerts-test.yaml");

        assertThat(alerts())
                .extracting(alert -> alert.path("alert").asText())
                .filteredOn(name -> !played.contains("alertname: " + name))
                .as("alerts without a test: simple thresholds, and slow ones that are as the fast ones")
                .containsExactlyInAnyOrder(
                        "VestnikCompletenessBurnsSlowly",
                        "VestnikAvailabilityBurnsSlowly",
                        "VestnikOutboxLags",
                        "VestnikSourcesFileIsBroken",
                        "VestnikArchiveIsFull");
    }

    private static List<JsonNode> alerts() {
        return Pods.list(House.tree(RULES).path("groups"))
                .flatMap(group -> Pods.list(group.path("rules")))
                .filter(rule -> rule.has("alert"))
                .toList();
    }

    /** The names of all meters in the services' code, as Prometheus spells them. */
    private static Set<String> meters() throws IOException {
        var meters = new ArrayList<String>();
        for (var service : List.of("ingest-service", "enrich-service", "store-service")) {
            try (Stream<Path> files = Files.walk(House.ROOT.resolve(service + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> METER.matcher(
                                        House.text(House.ROOT.relativize(file).toString()))
                                .results())
                        .forEach(found -> meters.add(found.group(1).replaceAll("[.-]", "_")));
            }
        }
        return Set.copyOf(meters.stream().collect(toSet()));
    }

    private static String promtool(Path folder, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        var log = folder.resolve("promtool.log");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log);
    }
}
